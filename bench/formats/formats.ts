import { cellDamages, workbookDamages } from './cell-damages.ts'
import type { Damage } from './damage.ts'
import { pageDamages } from './page-damages.ts'
import type { PrintedTable } from './printed-table.ts'
import { rowDamages } from './row-damages.ts'
import { writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.ts'
import { writeText } from './write-text.ts'
import { writeWorkbook } from './write-workbook.ts'

/** A format we can write by ourselves, and what happens to tables in it. */
export interface WrittenFormat {
  readonly ending: string
  readonly write: (table: PrintedTable) => Uint8Array
  readonly damages: readonly Damage[]
}

const encode = (text: string) => new TextEncoder().encode(text)

export const writtenFormats: readonly WrittenFormat[] = [
  { ending: 'txt', write: table => encode(writeText(table)), damages: [...pageDamages, ...rowDamages] },
  { ending: 'html', write: table => encode(writeHtml(table)), damages: cellDamages },
  { ending: 'docx', write: writeDocx, damages: cellDamages },
  { ending: 'xlsx', write: table => writeWorkbook(table, 'xlsx'), damages: workbookDamages },
  { ending: 'xls', write: table => writeWorkbook(table, 'biff8'), damages: workbookDamages },
]
