/** The most numbers that stand in rising order without being moved: in 2 5 3 4, 2 3 4. */
export function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  // For each length, the index of the smallest number that ends a run of it; and for each index, who stood before it.
  const ends: number[] = []
  const previous = numbers.map((number, index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    ends[low] = index
    return ends[low - 1]
  })
  const run = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous[index])
    run.add(numbers[index] as number)
  return run
}
