import type { Note } from '../finding/finding.ts'
import { fold } from './fold.ts'
import { type Line, type Slot, withNote } from './line.ts'

/** A row that holds two items: the leaf of the still-open group, and the group title printed beside it. */
export interface SharedRow {
  readonly leaf: Line
  readonly group: Line
}

/**
 * Splits a row whose leaf fits the still-open group better than the group title printed beside it.
 *
 *   户口迁移    │市内户口迁移
 *   居民身份证办理│省内户口迁移        ← the words of the leaf answer the group above
 *
 * The group's own merged cell ends lower than the first cell of the next one begins; the two items share the
 * row's ticks. Null for ordinary rows: a leaf that fits its own group at all is left there.
 *
 * @param open the group title that still has leaves, or null
 */
export function splitSharedRow(line: Line, open: Slot | null): SharedRow | null {
  const deepest = line.titles.length - 1
  const leaf = line.titles[deepest]
  const group = line.titles[deepest - 1]
  if (deepest < 2 || !open || !leaf || !group || line.titles[0]) return null
  const toOpen = fit(leaf.text, open.text)
  const toOwn = fit(leaf.text, group.text)
  if (toOpen < 0.5 || toOpen < 3 * toOwn) return null

  const ticks = line.ticks.map(tick => (tick.truth === null ? tick : { ...tick, how: 'repaired' as const }))
  const shared = { ...line, ticks }
  const leafTitles = line.titles.map((title, level) =>
    level === deepest ? leaf : level === deepest - 1 ? { ...open, how: 'repaired' as const } : title,
  )
  const groupTitles = line.titles.map((title, level) => (level === deepest ? null : title))
  return {
    leaf: withNote({ ...shared, titles: leafTitles }, sharedNote(leaf, group, open)),
    group: withNote({ ...shared, titles: groupTitles }, sharedNote(leaf, group, open)),
  }
}

/** How much of the group's title comes again in the leaf's: the longest run of characters they share, 0 to 1. */
function fit(leaf: string, group: string): number {
  return longestShared(fold(leaf), fold(group)) / fold(group).length
}

function longestShared(a: string, b: string): number {
  let longest = 0
  for (let start = 0; start < a.length; start++) {
    while (b.includes(a.slice(start, start + longest + 1)) && start + longest < a.length) longest++
  }
  return longest
}

function sharedNote(leaf: Slot, group: Slot, open: Slot): Note {
  return {
    code: 'two-items-on-one-row',
    severity: 'warning',
    column: leaf.column,
    what: `一行里有两个事项：“${leaf.text}”归入上面的“${open.text}”，“${group.text}”自成一项，两项共用这一行的勾。`,
    why: `“${leaf.text}”的用词与“${open.text}”相合，与并排的“${group.text}”不合；另一种读法是它归入“${group.text}”。`,
    fix: '对照原文件核对；如确为上下级，请在原文件中把两格分开画线后重新读取。',
  }
}
