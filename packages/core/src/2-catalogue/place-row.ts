import { cellAt, type Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import { rareBlanks, readBlanks } from './blank-cells.ts'
import { type Columns, type ValueField, valueFields } from './columns.ts'
import { crookedNote, leansOnCrooked } from './crooked-rows.ts'
import { fold } from './fold.ts'
import { joinLines } from './join-lines.ts'
import type { KnownValues } from './known-values.ts'
import type { Line, Slot } from './line.ts'
import { movedLeftNotes } from './moved-left.ts'
import { placeTick } from './place-tick.ts'
import { realignRow } from './realign-row.ts'
import { noiseNote, removeNoise } from './remove-noise.ts'
import { namesNoLaw, strangerNote } from './stranger-note.ts'
import { isToCheck } from './to-check.ts'
import { isNumberedList, kindOf, type ValueKind } from './value-kind.ts'

/** What belongs under each column of a page. */
type Homes = ReadonlyMap<number, ValueKind | 'title' | 'unused'>

/** What the rows of one page share while they are being placed; all but the columns is the table's. */
export interface TableContext {
  readonly homes: Homes
  readonly known: KnownValues
  /** Whether rows end where their last printed cell ends: then a cell past the end is blank, not lost. */
  readonly trimsBlanks: boolean
  /** The columns in which cells are merged downwards. */
  readonly mergedColumns: ReadonlySet<number>
  /** The rows that have a cell more or less than the others. */
  readonly crooked: ReadonlySet<number>
  /** What is said of the rows that alone print something in a column without a place. */
  readonly remarks: ReadonlyMap<number, Note>
}

/** Puts every text of a row under its column: as printed when the row stands right, else moved back. */
export function placeRow(row: Row, page: number, columns: Columns, context: TableContext): Line {
  const misplaced = isMisplaced(row, columns, context)
  const line = (misplaced ? realignRow : asPrinted)(row, page, columns, context)
  const isCrooked = leansOnCrooked(row, context.crooked) || reachesPast(row, columns)
  const remark = context.remarks.get(row.number)
  const doubts = [...(isCrooked ? [crookedNote] : []), ...(remark ? [remark] : [])]
  const said = [...(row.notes ?? []), ...doubts]
  if (said.length === 0) return line
  return { ...line, notes: [...said, ...line.notes], ...(doubts.length > 0 ? { isBroken: true } : {}) }
}

function reachesPast({ cells }: Row, { width }: Columns): boolean {
  return cells.slice(width).some(text => text !== '')
}

/** Some offices write a word instead of a tick (全社会, 主动公开); what is longer is a value out of place. */
const longestWordForTick = 8

/** A row is out of column when a text stands under a head that it cannot belong to. */
function isMisplaced(row: Row, columns: Columns, { known, homes }: TableContext): boolean {
  return row.cells.some((text, index) => {
    if (text === '') return false
    const home = homes.get(index + 1)
    if (home === 'unused') return false
    const kind = kindOf(text, known)
    if (home === 'tick') return kind !== 'tick' && (kind !== 'words' || text.length > longestWordForTick)
    if (kind === 'tick') return true
    if (kind === 'legalBasis' && home === 'title') return !holdsBasis(row, columns, known)
    if (kind === 'legalBasis' || kind === 'timeLimit') return home !== kind
    if (home === 'agency' || home === 'channels') return isNeighbours(text, home, known)
    return (
      kind === 'elements' && home === 'title' && (isNumberedList(fold(text)) || known.has('elements', text))
    )
  })
}

/** A title may be nothing but 《户口簿》, in a row whose basis stands where it belongs. */
function holdsBasis(row: Row, columns: Columns, known: KnownValues): boolean {
  const column = columns.values.legalBasis
  return column !== undefined && kindOf(cellAt(row, column) ?? '', known) === 'legalBasis'
}

/** Printed elsewhere in the other of the two columns, and nowhere in this one. */
function isNeighbours(text: string, home: 'agency' | 'channels', known: KnownValues): boolean {
  const other = home === 'agency' ? 'channels' : 'agency'
  return known.has(other, text) && known.count(home, text) <= 1 && known.count(other, text) > 1
}

/** 同上: the cell above, said in a word. */
function isDitto(text: string): boolean {
  return /^(同上|同前|〃)$/u.test(text.replace(/\s/gu, ''))
}

export function homesOf(columns: Columns): Homes {
  const homes = new Map<number, ValueKind | 'title' | 'unused'>()
  for (const column of columns.titles) homes.set(column, 'title')
  for (const { column } of columns.unused) homes.set(column, 'unused')
  for (const tick of columns.ticks) homes.set(tick.column, tick.isWord ? 'unused' : 'tick')
  for (const field of valueFields) {
    const column = columns.values[field]
    if (column !== undefined) homes.set(column, field)
  }
  return homes
}

function asPrinted(row: Row, page: number, columns: Columns, context: TableContext): Line {
  const noise: Note[] = []
  const slotAt = (column: number, field: ValueField | 'title'): Slot | null => {
    const printed = joinLines(cellAt(row, column) ?? '', field)
    const text = removeNoise(printed, field)
    if (text !== printed) noise.push(noiseNote(column, printed, text))
    return text === '' || isDitto(text) || isToCheck(text)
      ? null
      : { text, row: row.number, column, how: 'stated' }
  }
  const values: Partial<Record<ValueField, Slot>> = {}
  for (const field of valueFields) {
    const column = columns.values[field]
    const slot = column === undefined ? null : slotAt(column, field)
    if (slot) values[field] = slot
  }
  const blanks = readBlanks(row, columns, context.mergedColumns)
  const rare = blanks ? [] : rareBlanks(row, columns, context.known)
  const placed = columns.ticks.map(tick => placeTick(row, tick, context.trimsBlanks))
  const notes = [...(blanks?.notes ?? []), ...rare, ...placed.flatMap(({ note }) => note ?? [])]
  const cutOff = context.trimsBlanks
    ? []
    : valueFields.filter(field => (columns.values[field] ?? 0) > row.cells.length)
  const unknown = valueFields.filter(field => isToCheck(cellAt(row, columns.values[field] ?? 0) ?? ''))
  const titles = columns.titles.map(column => slotAt(column, 'title'))
  const strangers = [
    ...valueFields.flatMap(field => strangerNote(values[field], field, context.known) ?? []),
    ...movedLeftNotes(row, { titles, values }, columns),
  ]
  notes.push(...strangers)
  const hasValueAmongTicks = placed.some(
    ({ tick, note }) =>
      note?.code === 'unread-tick' && isValue(cellAt(row, tick.column) ?? '', context.known),
  )
  const isBroken = strangers.length > 0 || hasValueAmongTicks || namesNoLaw(values.legalBasis, context.known)
  return {
    row: row.number,
    page,
    titles,
    values,
    ticks: placed.map(({ tick }) => tick),
    lost: [...cutOff, ...unknown, ...(blanks?.lost ?? [])],
    shift: 0,
    notes: [...notes, ...noise],
    ...(isBroken ? { isBroken } : {}),
    ...(blanks ? { merged: blanks.merged } : {}),
  }
}

/** It is missing where it belongs: whoever carries down what stands above that place takes an older value. */
function isValue(text: string, known: KnownValues): boolean {
  const kind = kindOf(text, known)
  return kind !== 'tick' && kind !== 'words'
}
