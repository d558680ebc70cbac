import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readDocument } from '../../packages/core/src/1-document/read-document.ts'
import type { Catalogue } from '../../packages/core/src/2-catalogue/catalogue.ts'
import { readCatalogues } from '../../packages/core/src/2-catalogue/read-catalogues.ts'
import { writeXlsx } from '../../packages/server/src/printing/write-xlsx.ts'
import type { PrintedTable, TrueItem } from './printed-table.ts'
import { writeHtml } from './write-html.ts'

/** A made table as a catalogue, for our own writers to print in the official layout; what it says is then the truth. */
export async function catalogueOf(table: PrintedTable): Promise<Catalogue> {
  const read = await readDocument(new TextEncoder().encode(writeHtml(table)), '目录.html')
  const [catalogue] = read.ok ? readCatalogues(read.document) : []
  if (!catalogue) throw new Error(`${table.title} cannot be read`)
  return catalogue
}

export function truthOf({ items }: Catalogue): readonly TrueItem[] {
  return items.map(item => ({ ...item, timeLimit: item.timeLimit.text }))
}

/** The official layout as a workbook whose rows, below the title and the head, are only so high as that share. */
export async function lowSheet(catalogue: Catalogue, share: number): Promise<Uint8Array> {
  const files = unzipSync(await writeXlsx([catalogue]))
  const part = 'xl/worksheets/sheet1.xml'
  const xml = strFromU8(files[part] as Uint8Array)
  const row = /(<row r="(\d+)"[^>]*? ht=")([\d.]+)"/gu
  files[part] = strToU8(
    xml.replace(row, (all, start: string, number: string, height: string) =>
      Number(number) > 3 ? `${start}${Math.max(12, Number(height) * share)}"` : all,
    ),
  )
  return zipSync(files)
}
