import type { Hit } from '@mingbai/core/search/rank'
import type { WorkLine } from '../content/worklist.ts'
import type { Sought } from './sought.ts'

/** The item of that code, then those whose titles say what was typed, then what the portal's search finds. */
export function itemsOf(
  all: readonly WorkLine[],
  typed: string,
  isSought: Sought,
  hits: readonly Hit[],
): readonly WorkLine[] {
  const byCode = new Map(all.map(item => [item.itemCode, item]))
  return [
    ...new Set([
      ...all.filter(({ itemCode }) => itemCode === typed),
      ...all.filter(({ path }) => isSought(path.slice(-1))),
      ...all.filter(({ itemCode, path }) => isSought(path, [itemCode])),
      ...hits.flatMap(({ code }) => byCode.get(code) ?? []),
    ]),
  ]
}
