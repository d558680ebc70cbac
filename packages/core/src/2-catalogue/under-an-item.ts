import type { Note } from '../finding/finding.ts'
import type { Entry } from './fill-merged.ts'

/**
 * An item under a title that is an item itself: either has slipped by a column.
 *
 *   户籍登记│出生登记│        │√
 *           │        │死亡登记│√      ← under 出生登记, or beside it?
 */
export function underAnItem(entry: Entry, above: readonly Entry[]): readonly Note[] {
  const parent = entry.titles.at(-2)
  const leaf = entry.titles.at(-1)
  if (!parent || !leaf || parent.isMerged) return []
  const isItem = above.some(
    each => each.titles.length === entry.titles.length - 1 && each.titles.at(-1)?.row === parent.row,
  )
  if (!isItem) return []
  return [
    {
      code: 'level-in-doubt',
      severity: 'warning',
      column: leaf.column,
      what: `“${leaf.text}”印在“${parent.text}”之下，而“${parent.text}”自己也是一个事项，两者可能是并列的。`,
      why: '整行印偏一列，并列的事项就成了下级。',
      fix: '对照原文件核对上级事项。',
    },
  ]
}
