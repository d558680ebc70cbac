import { cellAt, type Row } from '../1-document/grid.ts'
import type { Columns, TickColumn, TickGroup } from './columns.ts'
import type { HeadColumns } from './find-columns.ts'
import { wordKeys } from './tick-words.ts'

const fixedKeys: Readonly<Record<TickGroup, readonly string[]>> = {
  audience: ['everyone', 'specificGroup'],
  mode: ['proactive', 'onRequest'],
  tiers: [],
}

/**
 * One column for a whole group, filled with words, is as many columns of ticks in one:
 *
 *   公开对象          全社会│特定群众
 *   全社会       →    √     │
 *   特定群众                │√
 *
 * Which tiers there are, only the rows tell.
 */
export function spreadWordColumns(head: HeadColumns, rows: readonly Row[]): Columns {
  const ticks = head.ticks.flatMap(({ column, group, key }): readonly TickColumn[] => {
    if (key !== null) return [{ column, group, key }]
    const named = rows.flatMap(row => wordKeys(cellAt(row, column) ?? '', group))
    const keys = new Set([...fixedKeys[group], ...named.filter(each => each !== null)])
    return [...keys].map(each => ({ column, group, key: each, isWord: true }))
  })
  return { ...head, ticks }
}
