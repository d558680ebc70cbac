import type { Document } from '../1-document/grid.ts'
import type { Finding, Note } from '../finding/finding.ts'
import { columnsMerged } from './blank-cells.ts'
import type { Catalogue } from './catalogue.ts'
import { channelReader } from './channels.ts'
import type { Columns, ValueField } from './columns.ts'
import { crookedRows } from './crooked-rows.ts'
import { doubtEntries } from './doubt-entries.ts'
import { doubtLines } from './doubt-lines.ts'
import { doubtLoneTitles } from './doubt-lone-titles.ts'
import { doubtNumbers } from './doubt-numbers.ts'
import { doubtSlippedRows } from './doubt-slipped-rows.ts'
import { doubtTitleGaps } from './doubt-title-gaps.ts'
import { elementReader } from './elements.ts'
import { fillMerged } from './fill-merged.ts'
import { findTables, type Table } from './find-tables.ts'
import { joinMergedRows } from './join-merged-rows.ts'
import { joinPages } from './join-pages.ts'
import { learnValues } from './known-values.ts'
import { readLegalBasis } from './legal-basis.ts'
import { type Line, leafLevel, type Slot } from './line.ts'
import { loneRemarks } from './lone-remarks.ts'
import { lowerLoneTitles } from './lower-lone-titles.ts'
import { homesOf, placeRow } from './place-row.ts'
import { readItem } from './read-item.ts'
import { remembered } from './remembered.ts'
import { settleTicks } from './settle-ticks.ts'
import { asideRow, otherTable, tableNotes } from './table-notes.ts'
import { readTimeLimit } from './time-limit.ts'
import { unplacedRow } from './unplaced-row.ts'

/** Every catalogue the document holds. None means that no table head was recognised. */
export function readCatalogues(document: Document): readonly Catalogue[] {
  const tables = document.grids.flatMap(findTables)
  return tables.map(table => readCatalogue(table, document.notes ?? []))
}

/** One table, from printed rows to items. What is not known stays null; what was repaired is a finding. */
function readCatalogue(table: Table, notes: readonly Note[]): Catalogue {
  const known = learnValues(table.pages)
  const trimsBlanks = table.pages.every(page =>
    page.rows.every(row => row.cells.at(-1) !== '' && !row.isCut && !row.covered),
  )
  const rows = table.pages.flatMap(page => page.rows)
  const context = {
    known,
    trimsBlanks,
    mergedColumns: columnsMerged(rows),
    crooked: crookedRows(table.pages),
    remarks: loneRemarks(table.pages),
  }
  const placed = table.pages.flatMap((page, number) => {
    const homes = homesOf(page.columns)
    return page.rows.map(row => placeRow(row, number, page.columns, { ...context, homes }))
  })
  const whole = joinMergedRows(placed, columnsOf(table))
  const joined = joinPages(lowerLoneTitles(whole), known)
  const numbered = doubtNumbers(joined, rows, columnsOf(table))
  const ticked = doubtSlippedRows(settleTicks(numbered, columnsOf(table)), columnsOf(table))
  const settled = doubtTitleGaps(doubtLoneTitles(doubtLines(ticked, columnsOf(table))))
  const named = settled.flatMap((line, n) =>
    leafLevel(line) >= 0 ? [belowUnplaced(line, settled[n - 1])] : [],
  )
  const entries = doubtEntries(fillMerged(named))

  const certain = (field: ValueField) =>
    named.flatMap(({ values: { [field]: slot } }) => (slot && !isInDoubt(slot) ? [slot.text] : []))
  const readers = {
    channels: remembered(channelReader(certain('channels'))),
    elements: remembered(
      elementReader(
        certain('elements'),
        rows.flatMap(row => row.joinedLines ?? []),
      ),
    ),
    legalBasis: remembered(readLegalBasis),
    timeLimit: remembered(readTimeLimit),
  }
  const read = entries.map(entry => readItem(entry, columnsOf(table), readers))
  const unplaced: Finding[] = settled.filter(line => leafLevel(line) < 0).map(unplacedRow)
  return {
    title: table.title,
    items: read.map(({ item }) => item),
    findings: [
      ...tableNotes(table, notes),
      ...read.flatMap(({ findings }) => findings),
      ...unplaced,
      ...table.asides.map(asideRow),
      ...table.others.map(otherTable),
    ].sort((a, b) => a.at.row - b.at.row),
  }
}

/** What a row without a title printed would have been for the rows below it, too. */
function belowUnplaced(line: Line, above: Line | undefined): Line {
  return above && leafLevel(above) < 0 ? { ...line, isAfterGap: true } : line
}

function isInDoubt({ how, isDoubtful }: Slot): boolean {
  return how === 'repaired' || isDoubtful === true
}

/** The head is the same on every page; the first one names the columns. */
function columnsOf(table: Table): Columns {
  return (table.pages[0] as Table['pages'][number]).columns
}
