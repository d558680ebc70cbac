import type { Finding } from '../finding/finding.ts'
import { severityLabels } from '../finding/render.ts'
import type { Catalogue, Item } from './catalogue.ts'
import { type OfficialTable, officialTable, type TableColumn } from './official-table.ts'
import { fieldsAt, remarksOn } from './remarked-items.ts'

/** The official table with what was found beside each row, for somebody who mends it and hands it in again. */
export interface FindingsSheet {
  readonly table: OfficialTable
  /** By row; '' where nothing was found. */
  readonly remarks: readonly string[]
  /** Cells that a finding points at: `row,column`, from 0. */
  readonly marked: ReadonlySet<string>
  /** What concerns no single row. */
  readonly ofTable: readonly string[]
}

export function findingsSheet(catalogue: Catalogue, findings: readonly Finding[]): FindingsSheet {
  const table = officialTable(catalogue)
  const { ofItems, ofTable } = remarksOn(catalogue, findings)
  const marked = ofItems.flatMap((about, row) => {
    const item = catalogue.items[row] as Item
    const fields = new Set(
      about.filter(({ severity }) => severity !== 'info').flatMap(each => fieldsAt(each, item)),
    )
    return table.columns.flatMap((column, n) =>
      fields.has(fieldOf(column, item)) ? [cellAt(table, row, n)] : [],
    )
  })
  return {
    table,
    remarks: ofItems.map(about => about.map(sentence).join('\n')),
    marked: new Set(marked),
    ofTable: ofTable.map(sentence),
  }
}

function sentence({ severity, what, fix }: Finding): string {
  return `【${severityLabels[severity]}】${what}怎么办：${fix}`
}

/** The field a column shows of an item; the path stands where its last title does. */
function fieldOf(column: TableColumn, { path }: Item): string {
  switch (column.kind) {
    case 'ordinal':
      return ''
    case 'title':
      return column.level === path.length - 1 ? 'path' : ''
    case 'value':
      return column.field
    case 'tick':
      return `${column.group}.${column.key}`
  }
}

/** Where the text of a square is printed: in the square, or in the merged cell that reaches into it from above. */
function cellAt({ body }: OfficialTable, row: number, column: number): string {
  let printed = row
  while (printed > 0 && body[printed]?.[column] === null) printed--
  return `${printed},${column}`
}
