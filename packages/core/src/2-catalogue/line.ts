import type { Note } from '../finding/finding.ts'
import type { Origin, Truth } from './catalogue.ts'
import type { ValueField } from './columns.ts'

/** A text with the cell it was printed in. */
export interface Slot {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly how: Origin
  /** Read from a row that is in doubt or was repaired; whoever inherits it leans on that. */
  readonly isDoubtful?: boolean
  /** The document itself says that the cell above reaches down here: inherited for certain. */
  readonly isMerged?: boolean
}

/** What one tick column says of one row. */
export interface Tick {
  readonly truth: Truth
  readonly column: number
  readonly how: Origin
}

/** One body row on its way from cells to items: every text under the column it belongs to. */
export interface Line {
  readonly row: number
  readonly page: number
  /** By level, 一级 first; null is a blank cell. As long as the table has title columns. */
  readonly titles: readonly (Slot | null)[]
  /** Absent is a blank cell. */
  readonly values: Readonly<Partial<Record<ValueField, Slot>>>
  /** In the order of the table's tick columns. */
  readonly ticks: readonly Tick[]
  /** Fields that are unknown, not blank: their column lies beyond the row's cut end, or is blank and not merged. */
  readonly lost: readonly ValueField[]
  /** How far the row's cells were moved to the right (negative: to the left) to stand where they belong. */
  readonly shift: number
  readonly notes: readonly Note[]
  /** Rows above it are known to be missing: what is open there may have been closed by them. */
  readonly isAfterGap?: boolean
  /** It may have lost what it printed: what is open above is in doubt for the rows below. */
  readonly isBroken?: boolean
  /** The columns into which a merged cell reaches from above; absent where the format knows no merged cells. */
  readonly merged?: ReadonlySet<number>
}

export function withTitle(line: Line, level: number, slot: Slot | null): Line {
  return { ...line, titles: line.titles.map((title, index) => (index === level ? slot : title)) }
}

export function withValue(line: Line, field: ValueField, slot: Slot): Line {
  return { ...line, values: { ...line.values, [field]: slot } }
}

export function withNote(line: Line, note: Note): Line {
  return { ...line, notes: [...line.notes, note] }
}

/** The deepest level printed on the line, or -1. */
export function leafLevel(line: Line): number {
  return line.titles.findLastIndex(title => title !== null)
}

/** A line with titles and nothing else: no value, no tick. */
export function isBare(line: Line): boolean {
  const hasNoValue = Object.keys(line.values).length === 0 && !line.merged?.size
  return hasNoValue && line.ticks.every(tick => tick.truth !== true)
}
