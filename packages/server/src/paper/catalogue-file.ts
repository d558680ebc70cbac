import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { catalogueCsv } from '@mingbai/core/2-catalogue/catalogue-csv'
import { catalogueJsonLd } from '@mingbai/core/2-catalogue/catalogue-json-ld'
import type { FileFormat } from '@mingbai/core/2-catalogue/file-format'
import { Refusal } from '../refusal.ts'

/** Catalogues as a file: the official layout, or data. Each writer is loaded when it is asked for. Throws a Refusal. */
export async function catalogueFile(
  catalogues: readonly Catalogue[],
  format: FileFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./write-docx.ts')).writeDocx(catalogues)
    case 'xlsx':
      return (await import('./write-xlsx.ts')).writeXlsx(catalogues)
    case 'pdf':
      return (await import('./write-pdf.ts')).writePdf(only(catalogues, format))
    case 'csv':
      return new TextEncoder().encode(catalogueCsv(only(catalogues, format)))
    case 'json':
      return json({ catalogues })
    case 'jsonld':
      return json(catalogueJsonLd(only(catalogues, format)))
  }
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
}

function only(catalogues: readonly Catalogue[], format: FileFormat): Catalogue {
  const [catalogue, ...others] = catalogues
  if (catalogue && others.length === 0) return catalogue
  throw new Refusal(
    `有 ${catalogues.length} 份目录，.${format} 只能装一份；请每份存成一个文件，或改用 --to docx、xlsx、json。`,
  )
}
