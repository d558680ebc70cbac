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

/** A unit's code and those of the units above it: the people of all of them may act for it. */
export type UnitChain = (code: string) => readonly string[]

/**
 * By a register. What the region's code wrote while it stood for a bureau that nobody had registered is the bureau's as
 * soon as there is one.
 */
export function unitChainIn(units: readonly Unit[], regionCode: string): UnitChain {
  const byCode = new Map(units.map(unit => [unit.code, unit]))
  const bureaus = units.filter(({ kind, parentCode }) => kind === 'bureau' && parentCode === null)
  return code =>
    code === regionCode && !byCode.has(code)
      ? [code, ...bureaus.map(bureau => bureau.code)]
      : unitsAbove(code, each => byCode.get(each) ?? null)
}
