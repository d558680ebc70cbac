import { performance } from 'node:perf_hooks'

const steps = 100_000
let last = 1

/**
 * Milliseconds for a fixed piece of arithmetic, some 0.8: the same at all times on a machine that gives its cores to
 * nobody else.
 */
export function pace(): number {
  const began = performance.now()
  for (let step = 0; step < steps; step++) last = (last * 1_103_515_245 + 12_345) & 0x7fffffff
  return performance.now() - began
}

/** Something that was timed, with what the pace was right before and right after it. */
export interface Paced {
  readonly milliseconds: number
  readonly before: number
  readonly after: number
}

/** Half as slow again as usual: the machine was somewhere else. */
const uneven = 1.5

/** The times of those that the machine kept its pace beside. */
export function whileEven(all: readonly Paced[]): readonly number[] {
  const paces = all.flatMap(({ before, after }) => [before, after]).sort((a, b) => a - b)
  const usual = paces[Math.floor(paces.length / 2)] ?? 0
  return all
    .filter(({ before, after }) => Math.max(before, after) < uneven * usual)
    .map(({ milliseconds }) => milliseconds)
}
