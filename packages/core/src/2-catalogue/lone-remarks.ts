import { cellAt } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import type { Page } from './find-tables.ts'

/** Of so few rows nothing is the rule. */
const fewRows = 4

/**
 * Rows that alone print something in a column no catalogue has a place for, as 备注: a remark, or the text of another
 * column that has slipped.
 */
export function loneRemarks(pages: readonly Page[]): ReadonlyMap<number, Note> {
  const rows = pages.flatMap(page => page.rows)
  const remarks = new Map<number, Note>()
  if (rows.length < fewRows) return remarks
  for (const { column, label } of pages[0]?.columns.unused ?? []) {
    const printed = rows.filter(row => (cellAt(row, column) ?? '') !== '')
    const [only] = printed
    if (only && printed.length === 1)
      remarks.set(only.number, remarkNote(column, label, cellAt(only, column) ?? ''))
  }
  return remarks
}

function remarkNote(column: number, label: string, text: string): Note {
  return {
    code: 'lone-remark',
    severity: 'warning',
    column,
    what: `全表只有这一行在“${label}”一列里印了字：“${text.slice(0, 40)}”，没有采用。`,
    why: '可能是备注，也可能是别的列的内容印偏到了这里。',
    fix: '对照原文件核对这一行各列。',
  }
}
