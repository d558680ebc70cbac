import type { Item } from './catalogue.ts'
import { fold } from './fold.ts'
import { pathKey } from './pair-same-paths.ts'
import { pairsOf } from './titles-alike.ts'

/** The rarest pairs of characters of a title lead to those like it. */
const rarest = 6
/** Of all who hold such a pair, those that stand nearest. */
const nearest = 24
/** So many are looked at closely. */
const most = 12

/**
 * The few items worth comparing with one: those with its very title, and those that share most of its rare pairs of
 * characters and its parents. All with all would be 4 million comparisons of texts for two catalogues of 2,000 items.
 *
 * @param taken positions that have a partner already
 */
export function candidateFinder(
  items: readonly Item[],
  taken: ReadonlySet<number>,
): (item: Item, position: number) => readonly number[] {
  const holders = new Map<string, number[]>()
  items.forEach((item, position) => {
    if (taken.has(position)) return
    for (const key of keysOf(item)) {
      const positions = holders.get(key)
      if (positions) positions.push(position)
      else holders.set(key, [position])
    }
  })
  return (item, position) => {
    const [title = [], siblings = [], ...pairs] = keysOf(item).map(key => holders.get(key) ?? [])
    const rare = pairs.filter(list => list.length > 0).sort((a, b) => a.length - b.length)
    const shared = new Map<number, number>()
    for (const list of [siblings, ...rare.slice(0, rarest)])
      for (const holder of around(list, position, nearest))
        shared.set(holder, (shared.get(holder) ?? 0) + 1 / list.length)
    const alike = [...shared].sort((a, b) => b[1] - a[1]).slice(0, most)
    return [...new Set([...around(title, position, most), ...alike.map(([holder]) => holder)])]
  }
}

/** The whole title, the parents, then the pairs of characters of the title. */
function keysOf({ path }: Item): readonly string[] {
  const title = fold(path.at(-1) ?? '')
  return [`title ${title}`, `under ${pathKey(path.slice(0, -1))}`, ...pairsOf(title)]
}

function around(ascending: readonly number[], position: number, count: number): readonly number[] {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) < position) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - count / 2, ascending.length - count))
  return ascending.slice(start, start + count)
}
