import type { Item } from './catalogue.ts'
import { contentKey } from './fields.ts'
import { fold } from './fold.ts'
import { grouped } from './grouped.ts'

/** Two positions, from 0, that hold the same item in two catalogues, and how sure that is: 0 to 1. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly confidence: number
}

/**
 * Items whose titles are all the same. A path may stand several times in one catalogue: then equal contents belong
 * together first, and the rest in the order they stand.
 */
export function pairSamePaths(before: readonly Item[], after: readonly Item[]): readonly Match[] {
  const froms = before.map((_, from) => from)
  const tos = after.map((_, to) => to)
  const equal = pairEqual(before, froms, after, tos, item => `${pathKey(item.path)}\n${contentKey(item)}`)
  const from = new Set(equal.map(match => match.from))
  const to = new Set(equal.map(match => match.to))
  const edited = pairEqual(
    before,
    froms.filter(n => !from.has(n)),
    after,
    tos.filter(n => !to.has(n)),
    item => pathKey(item.path),
  )
  return [...equal, ...edited]
}

/** Paths are compared by this: print differs in width and in white space. */
export function pathKey(path: Item['path']): string {
  return path.map(fold).join('\n')
}

function pairEqual(
  before: readonly Item[],
  froms: readonly number[],
  after: readonly Item[],
  tos: readonly number[],
  keyOf: (item: Item) => string,
): readonly Match[] {
  const waiting = grouped([...froms].reverse(), from => keyOf(before[from] as Item))
  return tos.flatMap(to => {
    const from = waiting.get(keyOf(after[to] as Item))?.pop()
    return from === undefined ? [] : [{ from, to, confidence: 1 }]
  })
}
