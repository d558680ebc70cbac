import type { Item } from './catalogue.ts'
import { contrastWords, differenceOf } from './contrast-words.ts'
import { contentKey } from './fields.ts'
import { grouped } from './grouped.ts'
import { type Match, pathKey } from './pair-same-paths.ts'
import { pairsOf, type TitlePairs, titleComparer } from './titles-alike.ts'

/** What is compared of an item, made once. */
interface Features {
  readonly title: string
  readonly pairs: TitlePairs
  readonly parents: string
  readonly parentPairs: TitlePairs
  readonly content: string
}

/**
 * How sure it is that two items are one: the likeness of the names decides; the same parents, neighbours and contents
 * make it surer. The weights were chosen by match-quality.test.ts.
 */
export function alikenessOf(
  before: readonly Item[],
  after: readonly Item[],
  same: readonly Match[],
): (from: number, to: number) => number {
  const features = { from: before.map(featuresOf), to: after.map(featuresOf) }
  const all = [...features.from, ...features.to]
  const compare = titleComparer(all.map(({ pairs }) => pairs))
  const compareParents = titleComparer(all.map(({ parentPairs }) => parentPairs))
  const common = commonTitles([features.from, features.to])
  const contrasts = contrastWords(features.from.map(({ title }) => title))
  for (const word of contrastWords(features.to.map(({ title }) => title))) contrasts.add(word)
  const sharedNeighbours = neighbourCounter(before.length, after.length, same)

  return (from, to) => {
    const a = features.from[from] as Features
    const b = features.to[to] as Features
    const family = a.parents === b.parents ? 1 : compareParents(a.parentPairs, b.parentPairs).whole
    const name = compare(a.pairs, b.pairs).whole
    // 政策文件 under one group says nothing about 政策文件 under another.
    const isCommon = common.has(a.title) || common.has(b.title)
    const doubt =
      (1 - (isCommon ? name * (0.3 + 0.7 * family) : name)) *
      (1 - 0.4 * family) *
      (1 - 0.15 * sharedNeighbours(from, to)) *
      (a.content === b.content ? 0.8 : 1)
    const [lost, gained] = differenceOf(a.title, b.title)
    const isContrast = lost !== '' && gained !== '' && (contrasts.has(lost) || contrasts.has(gained))
    return (1 - doubt) * (isContrast ? 0.6 : 1)
  }
}

function featuresOf(item: Item): Features {
  const title = item.path.at(-1) ?? ''
  const parents = pathKey(item.path.slice(0, -1))
  return { title, pairs: pairsOf(title), parents, parentPairs: pairsOf(parents), content: contentKey(item) }
}

/** Titles that stand more than once in one catalogue. */
function commonTitles(catalogues: readonly (readonly Features[])[]): ReadonlySet<string> {
  const common = catalogues.flatMap(items =>
    [...grouped(items, ({ title }) => title)].filter(([, holders]) => holders.length > 1),
  )
  return new Set(common.map(([title]) => title))
}

/** How many of the two nearest items with a known partner, above and below, are partners of each other. */
function neighbourCounter(
  sizeBefore: number,
  sizeAfter: number,
  same: readonly Match[],
): (from: number, to: number) => number {
  const partner = new Map(same.map(({ from, to }) => [from, to]))
  const isFrom = (n: number) => partner.has(n)
  const known = new Set(partner.values())
  const isTo = (n: number) => known.has(n)
  const above = { from: nearest(sizeBefore, isFrom, 1), to: nearest(sizeAfter, isTo, 1) }
  const below = { from: nearest(sizeBefore, isFrom, -1), to: nearest(sizeAfter, isTo, -1) }
  const arePartners = (from: number | undefined, to: number | undefined) =>
    from === undefined ? to === undefined : partner.get(from) === to
  return (from, to) =>
    Number(arePartners(above.from[from], above.to[to])) + Number(arePartners(below.from[from], below.to[to]))
}

/** For each position the nearest known one behind a walker who goes down (1) or up (-1) the list. */
function nearest(
  size: number,
  isKnown: (n: number) => boolean,
  step: 1 | -1,
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = new Array(size)
  let last: number | undefined
  for (let n = step === 1 ? 0 : size - 1; n >= 0 && n < size; n += step) {
    found[n] = last
    if (isKnown(n)) last = n
  }
  return found
}
