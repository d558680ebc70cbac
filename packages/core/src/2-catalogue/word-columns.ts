import { cellAt, type Row } from '../1-document/grid.ts'
import type { Columns, TickColumn, TickGroup } from './columns.ts'
import type { HeadColumns } from './find-columns.ts'
import { isForeseen } from './tick-keys.ts'
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
    const named = keysTaught(
      rows.map(row => cellAt(row, column) ?? ''),
      group,
    )
    const keys = new Set([...fixedKeys[group], ...named])
    return [...keys].map(each => ({ column, group, key: each, isWord: true }))
  })
  return { ...head, ticks }
}

/** 政府网站 社区/村公示栏 is of another column: beside words that are no tier, nothing is a tier that nobody foresaw. */
function keysTaught(texts: readonly string[], group: TickGroup): readonly string[] {
  const cells = texts.map(text => wordKeys(text, group)).filter(keys => keys.length > 0)
  const isWhole = (keys: readonly (string | null)[]) => !keys.includes(null)
  const hasWhole = cells.some(isWhole)
  return cells
    .flatMap(keys => (isWhole(keys) || !hasWhole ? keys : keys.filter(key => isForeseen(group, key))))
    .filter(key => key !== null)
}
