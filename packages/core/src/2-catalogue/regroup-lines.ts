import type { Grid, Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import type { Columns } from './columns.ts'
import { findColumns, isHead } from './find-columns.ts'
import { foldHead } from './fold-head.ts'
import { sortFragments } from './sort-fragments.ts'
import { groupOf } from './tick-keys.ts'

/**
 * A table copied so that every cell is a line of its own. The blank cells are gone, and with them the borders of the
 * rows; only the ordinals still show where a row begins:
 *
 *   序号            1               2
 *   公开事项        户籍登记        死亡登记      ← 户籍登记 was merged: its line is printed once
 *   …               出生登记        《条例》
 *   一级事项        《条例》        √
 *   二级事项        √
 *
 * Gives rows under a head of one row. What a line is, its form tells; every row so made says that it was.
 */
export function regroupLines(grid: Grid): Grid {
  const lines = grid.rows.filter(row => row.cells.some(cell => cell !== ''))
  const single = lines.filter(row => row.cells.length === 1 && !row.covered)
  if (single.length * 10 < lines.length * 9) return grid
  const start = lines.findIndex(row => /^(序号|编号)$/.test(foldHead(row.cells[0] ?? '')))
  const first = lines.findIndex((row, index) => index > start && ordinalOf(row) === 1)
  if (start < 0 || first < 0) return grid
  const head: Row = { number: lines[start]?.number ?? 1, cells: headCells(lines.slice(start, first)) }
  if (!isHead(head)) return grid
  const columns = findColumns(head)
  const rows = splitAtOrdinals(lines.slice(first)).map(part => regroup(part, columns))
  return { ...grid, rows: [...lines.slice(0, start), head, ...rows] }
}

/** The head's lines, those of its second row put in the place of the merged cells they stand under. */
function headCells(lines: readonly Row[]): readonly string[] {
  const words = lines.map(row => row.cells[0] ?? '')
  const titles = words.filter(word => /^[一二三]级/.test(foldHead(word)))
  const ticks = words.filter(word => isTickName(word))
  const top = words.filter(word => !titles.includes(word) && !ticks.includes(word))
  return top.flatMap(word => {
    const folded = foldHead(word)
    if (/^(公开)?事项(名称)?$/.test(folded) && titles.length > 0) return titles
    const group = groupHeads.find(([pattern]) => pattern.test(folded))?.[1]
    const own = ticks.filter(tick => groupOf(foldHead(tick)) === group)
    return group && own.length > 0 ? own : [word]
  })
}

const groupHeads = [
  [/^公开对象$/, 'audience'],
  [/^公开方式$/, 'mode'],
  [/^公开层级$/, 'tiers'],
] as const

function isTickName(word: string): boolean {
  const folded = foldHead(word)
  return groupOf(folded) !== null && !groupHeads.some(([pattern]) => pattern.test(folded))
}

function ordinalOf(row: Row): number | null {
  const [, digits] = /^(\d{1,4})[.．、]?$/u.exec(row.cells[0]?.trim() ?? '') ?? []
  return digits === undefined ? null : Number(digits)
}

/** A number alone on its line begins a row when it goes on counting; any other number is a page's or a cell's. */
function splitAtOrdinals(lines: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = []
  let last = 0
  for (const line of lines) {
    const ordinal = ordinalOf(line)
    if (ordinal !== null && ordinal > last && ordinal <= last + 20) {
      parts.push([line])
      last = ordinal
    } else parts.at(-1)?.push(line)
  }
  return parts
}

function regroup(lines: readonly Row[], columns: Pick<Columns, 'titles' | 'values' | 'ordinal'>): Row {
  const [ordinal, ...rest] = lines
  const cells: string[] = []
  const put = (column: number | null | undefined, text: string) => {
    if (!column || text === '') return
    while (cells.length < column) cells.push('')
    cells[column - 1] = text
  }
  put(columns.ordinal, ordinal?.cells[0] ?? '')
  const sorted = sortFragments(
    rest.map(row => row.cells[0] ?? ''),
    columns.titles.length,
  )
  sorted.titles.forEach((title, level) => {
    put(columns.titles[level + sorted.depth - sorted.titles.length], title)
  })
  for (const [field, text] of Object.entries(sorted.values))
    put(columns.values[field as keyof typeof sorted.values], text)
  return { number: ordinal?.number ?? 1, cells, isCut: true, notes: [regroupedNote] }
}

const regroupedNote: Note = {
  code: 'one-cell-a-line',
  severity: 'warning',
  what: '原文一格一行，空格和边框都丢了；这一行是按序号切分、按内容的样子归列的，勾记为“待核”。',
  why: '没有边框，一段文字属于哪一格、哪一栏打了勾，都无法确定。',
  fix: '请尽量交原来的 .docx 或 .xlsx；没有的，对照原文件逐格核对。',
}
