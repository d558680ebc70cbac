import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { catalogueCsv } from '@mingbai/core/2-catalogue/catalogue-csv'
import { catalogueJsonLd } from '@mingbai/core/2-catalogue/catalogue-json-ld'
import type { FileFormat } from '@mingbai/core/2-catalogue/file-format'
import { Refusal } from '../refusal.ts'
import { fonts } from './page-of.ts'

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
      return pdf(only(catalogues, format))
    case 'csv':
      return new TextEncoder().encode(catalogueCsv(only(catalogues, format)))
    case 'json':
      return json({ catalogues })
    case 'jsonld':
      return json(catalogueJsonLd(only(catalogues, format)))
  }
}

async function pdf(catalogue: Catalogue): Promise<Uint8Array> {
  const { writePdf } = await import('./write-pdf.ts')
  const file = writePdf(catalogue)
  if (file) return file
  throw new Refusal(
    `这台机器没有中文字体，印不出 PDF；请安装其中一种再试：${fonts.text.join('、')}（Debian、Ubuntu：apt-get install fonts-noto-cjk）。`,
  )
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
