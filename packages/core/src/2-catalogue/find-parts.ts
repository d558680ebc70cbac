import type { Item } from './catalogue.ts'
import { grouped } from './grouped.ts'
import { type Match, pathKey } from './pair-same-paths.ts'
import { pairsOf, type TitlePairs, titleComparer } from './titles-alike.ts'

/** One title has to stand inside the other this much to be a part of it. */
const leastWithin = 0.75
/** As many neighbours as are looked at closely for one piece. */
const most = 40

/**
 * One item that became several: the new ones stand under its title, or beside it with most of its title.
 *
 *   工伤待遇申领  →  工伤待遇申领 › 伤残津贴申领        (under it)
 *   养老保险登记  →  企业养老保险登记、居民养老保险登记   (beside it)
 *
 * Who kept its path was not split: what is alike and stands beside it is new. Read backwards this finds several that
 * became one.
 *
 * @param paired what is known already; a renamed item that has another part was split
 */
export function findParts(
  wholes: readonly Item[],
  pieces: readonly Item[],
  paired: readonly Match[],
): readonly Match[] {
  const isPiece = new Set(pieces.map((_, to) => to))
  const partners = new Map<number, number>()
  for (const { from, to } of paired) {
    isPiece.delete(to)
    partners.set(from, to)
  }
  const open = wholes.flatMap((item, from) => {
    const partner = partners.get(from)
    return partner !== undefined && pathKey(pieces[partner]?.path ?? []) === pathKey(item.path) ? [] : [from]
  })
  const under = grouped(open, from => pathKey(wholes[from]?.path ?? []))
  const beside = grouped(open, from => pathKey(wholes[from]?.path.slice(0, -1) ?? []))

  const wholePairs = wholes.map(leafPairs)
  const piecePairs = pieces.map(leafPairs)
  const compare = titleComparer([...wholePairs, ...piecePairs])
  const found = pieces.flatMap((piece, to): readonly Match[] => {
    if (!isPiece.has(to)) return []
    const parents = pathKey(piece.path.slice(0, -1))
    const [whole] = under.get(parents) ?? []
    if (whole !== undefined) return [{ from: whole, to, confidence: 0.9 }]
    const [best] = (beside.get(parents) ?? [])
      .slice(0, most)
      .map(
        from => [from, compare(wholePairs[from] as TitlePairs, piecePairs[to] as TitlePairs).within] as const,
      )
      .filter(([, within]) => within >= leastWithin)
      .sort(([, a], [, b]) => b - a)
    // Names inside each other are a hint that a person should look at, never more.
    return best ? [{ from: best[0], to, confidence: 0.85 * best[1] }] : []
  })
  const parts = grouped(found, ({ from }) => from)
  return found.filter(({ from }) => partners.has(from) || (parts.get(from)?.length ?? 0) > 1)
}

function leafPairs(item: Item): TitlePairs {
  return pairsOf(item.path.at(-1) ?? '')
}
