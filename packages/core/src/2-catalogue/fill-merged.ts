import type { Note } from '../finding/finding.ts'
import { type ValueField, valueFields } from './columns.ts'
import { type Line, leafLevel, type Slot, type Tick } from './line.ts'
import { type SharedRow, splitSharedRow } from './split-shared-row.ts'

/** An item with every value its merged cells meant. */
export interface Entry {
  readonly row: number
  /** 一级 first; the last is the item's own. */
  readonly titles: readonly Slot[]
  readonly values: Readonly<Partial<Record<ValueField, Slot>>>
  readonly ticks: readonly Tick[]
  readonly notes: readonly Note[]
}

/**
 * A merged cell is printed once; the rows it covers below are blank there and mean the same.
 *
 *   户籍登记│出生登记│20个工作日
 *           │死亡登记│            ← both blanks mean "as above"
 */
export function fillMerged(lines: readonly Line[]): readonly Entry[] {
  const entries: Entry[] = []
  const waiting: Entry[] = []
  let titles: readonly (Slot | null)[] = []
  let values: Entry['values'] = {}
  let hasLeaves = false

  for (const line of lines.map(markDoubts)) {
    const group = line.titles.length - 2
    const openGroup: Slot | null = hasLeaves ? (titles[group] ?? null) : null
    const shared: SharedRow | null = line.merged ? null : splitSharedRow(line, openGroup)
    const own: Line = shared?.leaf ?? line
    if (line.isAfterGap && !line.merged) {
      titles = doubtTitles(titles)
      values = doubtValues(values, valueFields)
    }
    const startsGroup = own.titles.some(
      (title, level) => title && level <= group && title.text !== titles[level]?.text,
    )
    if (startsGroup) entries.push(...waiting.splice(0))

    titles = inheritTitles(own, titles)
    // A row moved to the left may have opened a group in a cell that now counts as another: who follows leans on it.
    if (line.shift < 0) titles = doubtTitles(titles)
    values = inheritValues(own, values)
    const belowIsDoubtful = (line.isBroken || shared) && !line.merged
    hasLeaves = leafLevel(own) > group || (hasLeaves && !startsGroup)
    entries.push(entryOf(own, titles, values))
    if (shared) {
      waiting.push(entryOf(shared.group, inheritTitles(shared.group, titles), values))
    }
    if (belowIsDoubtful) titles = doubtTitles(titles)
    if (!line.merged) values = doubtValues(values, belowIsDoubtful ? valueFields : line.lost)
  }
  return [...entries, ...waiting]
}

/** Blank cells left of the first title printed belong to merged cells that are still open; those right of it do not. */
function inheritTitles(line: Line, open: readonly (Slot | null)[]): readonly (Slot | null)[] {
  const first = line.titles.findIndex(title => title !== null)
  return line.titles.map((title, level) => {
    const above = open[level]
    return level < first && above ? inherited(above, line) : title
  })
}

function inherited(above: Slot, line: Line): Slot {
  return { ...above, how: 'inherited', isMerged: line.merged?.has(above.column) ?? false }
}

/** What a row in doubt prints is in doubt for whoever inherits it. */
function markDoubts(line: Line): Line {
  const isInDoubt = line.notes.some(note => note.severity !== 'info')
  const mark = (slot: Slot) => (isInDoubt || slot.how === 'repaired' ? { ...slot, isDoubtful: true } : slot)
  const values = Object.entries(line.values).map(([field, slot]) => [field, mark(slot)])
  return {
    ...line,
    titles: line.titles.map(title => title && mark(title)),
    values: Object.fromEntries(values),
  }
}

function doubtTitles(titles: readonly (Slot | null)[]): readonly (Slot | null)[] {
  return titles.map(title => title && { ...title, isDoubtful: true })
}

function doubtValues(values: Entry['values'], fields: readonly ValueField[]): Entry['values'] {
  const doubted = fields.flatMap(field => {
    const slot = values[field]
    return slot ? [[field, { ...slot, isDoubtful: true }]] : []
  })
  return { ...values, ...Object.fromEntries(doubted) }
}

function inheritValues(
  line: Line,
  open: Readonly<Partial<Record<ValueField, Slot>>>,
): Partial<Record<ValueField, Slot>> {
  const values: Partial<Record<ValueField, Slot>> = {}
  for (const field of valueFields) {
    const printed = line.values[field]
    const above = open[field]
    if (printed) values[field] = printed
    else if (above) values[field] = inherited(above, line)
  }
  return values
}

function entryOf(
  line: Line,
  titles: readonly (Slot | null)[],
  open: Readonly<Partial<Record<ValueField, Slot>>>,
): Entry {
  const values = { ...open }
  for (const field of line.lost) delete values[field]
  const path = titles.filter(title => title !== null)
  return { row: line.row, titles: path, values, ticks: line.ticks, notes: line.notes }
}
