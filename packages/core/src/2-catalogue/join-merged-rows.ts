import type { Note } from '../finding/finding.ts'
import { type Columns, type ValueField, valueFields } from './columns.ts'
import { type Line, leafLevel, type Slot, type Tick, withNote } from './line.ts'

/**
 * One item may take several rows, its title merged over them:
 *
 *   出生登记│《户口登记条例》│√│
 *           │《母婴保健法》  │ │√     ← the title reaches down: the same item, with more to say
 */
export function joinMergedRows(lines: readonly Line[], columns: Columns): readonly Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above && isRestOf(line, above, columns)) joined[joined.length - 1] = withRest(above, line)
    else joined.push(line)
  }
  return joined
}

function isRestOf(line: Line, above: Line, columns: Columns): boolean {
  const leaf = columns.titles[leafLevel(above)]
  return leafLevel(line) < 0 && leaf !== undefined && line.merged?.has(leaf) === true
}

function withRest(above: Line, rest: Line): Line {
  const values: Partial<Record<ValueField, Slot>> = { ...above.values }
  for (const field of valueFields) {
    const more = rest.values[field]
    const own = values[field]
    if (more) values[field] = own ? { ...own, text: `${own.text}\n${more.text}` } : more
  }
  const ticks = above.ticks.map((tick, n): Tick => (tick.truth === true ? tick : (rest.ticks[n] ?? tick)))
  return withNote({ ...above, values, ticks, notes: [...above.notes, ...rest.notes] }, restNote(rest.row))
}

function restNote(row: number): Note {
  return {
    code: 'item-over-rows',
    severity: 'warning',
    what: `这个事项占了几行（到第 ${row} 行），各行的内容和勾已合在一起。`,
    why: '分行可能表示不同情形（如不同的主体或层级），合在一起就看不出来。',
    fix: '对照原文件核对；要分别公开的，请拆成几个事项。',
  }
}
