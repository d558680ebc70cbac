import type { Unit } from './unit.ts'

/** The unit and those above it, from the nearest on: whose people may act for it. Throws where the parents go round. */
export function unitsAbove(code: string, unitOf: (code: string) => Unit | null): readonly string[] {
  const chain: string[] = []
  for (let at: string | null = code; at !== null; at = unitOf(at)?.parentCode ?? null) {
    if (chain.includes(at)) throw new Error(`unit ${at} stands above itself`)
    chain.push(at)
  }
  return chain
}
