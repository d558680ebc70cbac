/** What Lighthouse slows a page's scripts and layout down by, unless it is told otherwise. */
export const usualSlowdown = 4

/**
 * How much slower than this machine the telephone is that Lighthouse stands for, by the table of its docs/throttling.md:
 * its usual 4 is right on a fast desktop alone; a machine of fewer than 800 is no faster than that telephone.
 */
export function slowdownFor(benchmarkIndex: number): number {
  if (benchmarkIndex < 800) return 1
  return benchmarkIndex < 1500 ? 2 : usualSlowdown
}
