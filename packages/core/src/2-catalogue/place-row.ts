import { cellAt, type Row } from '../1-document/grid.ts'
import { type Columns, type ValueField, valueFields } from './columns.ts'
import type { KnownValues } from './known-values.ts'
import type { Line, Note, Slot, Tick } from './line.ts'
import { realignRow } from './realign-row.ts'
import { isTick, kindOf, type ValueKind } from './value-kind.ts'

/** What the rows of one table share while they are being placed. */
export interface TableContext {
  readonly known: KnownValues
  /** Whether rows end where their last printed cell ends: then a cell past the end is blank, not lost. */
  readonly trimsBlanks: boolean
}

/** Puts every text of a row under its column: as printed when the row stands right, else moved back. */
export function placeRow(row: Row, page: number, columns: Columns, context: TableContext): Line {
  const misplaced = isMisplaced(row, columns, context.known)
  return misplaced ? realignRow(row, page, columns, context) : asPrinted(row, page, columns, context)
}

/** Some offices write a word instead of a tick (全社会, 主动公开); what is longer is a value out of place. */
const longestWordForTick = 8

/** A row is out of column when a text stands under a head that it cannot belong to. */
function isMisplaced(row: Row, columns: Columns, known: KnownValues): boolean {
  const homes = homesOf(columns)
  return row.cells.some((text, index) => {
    if (text === '') return false
    const home = homes.get(index + 1)
    const kind = kindOf(text, known)
    if (home === 'tick') return kind !== 'tick' && (kind !== 'words' || text.length > longestWordForTick)
    if (kind === 'tick') return true
    if (kind === 'legalBasis' || kind === 'timeLimit') return home !== kind
    return kind === 'elements' && home === 'title' && known.has('elements', text)
  })
}

function homesOf(columns: Columns): ReadonlyMap<number, ValueKind | 'title'> {
  const homes = new Map<number, ValueKind | 'title'>()
  for (const column of columns.titles) homes.set(column, 'title')
  for (const tick of columns.ticks) homes.set(tick.column, 'tick')
  for (const field of valueFields) {
    const column = columns.values[field]
    if (column !== undefined) homes.set(column, field)
  }
  return homes
}

function asPrinted(row: Row, page: number, columns: Columns, context: TableContext): Line {
  const slotAt = (column: number): Slot | null => {
    const text = cellAt(row, column) ?? ''
    return text === '' ? null : { text, row: row.number, column, how: 'stated' }
  }
  const values: Partial<Record<ValueField, Slot>> = {}
  for (const field of valueFields) {
    const column = columns.values[field]
    const slot = column === undefined ? null : slotAt(column)
    if (slot) values[field] = slot
  }
  const notes: Note[] = []
  const ticks = columns.ticks.map(({ column }): Tick => {
    const text = cellAt(row, column)
    if (text === undefined && !context.trimsBlanks) return { truth: null, column, how: 'missing' }
    if (text === undefined || text === '') return { truth: false, column, how: 'stated' }
    if (isTick(text)) return { truth: true, column, how: 'stated' }
    notes.push(unreadTick(column, text))
    return { truth: null, column, how: 'missing' }
  })
  return { row: row.number, page, titles: columns.titles.map(slotAt), values, ticks, shift: 0, notes }
}

function unreadTick(column: number, text: string): Note {
  return {
    code: 'unread-tick',
    severity: 'warning',
    column,
    what: `勾选栏里印的是“${text}”，不是勾。`,
    why: '不知道它算勾选还是不算，替它猜会多出或漏掉一项公开义务。',
    fix: '对照原文件，改成“√”或留空。',
  }
}
