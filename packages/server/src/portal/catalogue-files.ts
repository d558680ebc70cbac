import { catalogueCsv } from '@mingbai/core/2-catalogue/catalogue-csv'
import { catalogueJsonLd } from '@mingbai/core/2-catalogue/catalogue-json-ld'
import type { FileFormat } from '@mingbai/core/2-catalogue/file-format'
import { remarksOn } from '@mingbai/core/2-catalogue/remarked-items'
import { catalogueOf, type StoredCatalogue } from '../catalogue/store.ts'
import { logProblem } from '../http/failure.ts'
import type { Site } from '../site.ts'
import type { OfferedFile } from './catalogue-downloads.tsx'
import { catalogueJson } from './data-json.ts'

/** The catalogue as one downloads it. */
export interface CatalogueFile {
  readonly format: FileFormat
  readonly href: string
  readonly form: string
  /** What it is good for. */
  readonly use: string
  /** A larger catalogue would keep the server from its readers for seconds while the file is made. */
  readonly mostItems: number
}

export const catalogueFiles: readonly CatalogueFile[] = [
  { format: 'docx', form: 'Word', use: '官方版式，可以编辑', mostItems: 500 },
  { format: 'xlsx', form: 'Excel', use: '官方版式，可以筛选', mostItems: 2_000 },
  { format: 'pdf', form: 'PDF', use: '官方版式，打印用', mostItems: 500 },
  { format: 'csv', form: 'CSV', use: '一行一个事项', mostItems: Infinity },
  { format: 'json', form: 'JSON', use: '全部内容和出处', mostItems: Infinity },
  { format: 'jsonld', form: 'JSON-LD', use: 'schema.org 的词汇', mostItems: Infinity },
].map(file => ({ ...file, href: `/data/catalogue.${file.format}` }) as CatalogueFile)

interface Made {
  readonly body: Promise<Uint8Array | null>
  /** Undefined until it is there; null where this site does not make it. */
  size?: number | null
}

/** A version never changes, so its files are made once; only the newest few are asked for. */
const made = new Map<string, Made>()
const mostKept = 12

/** Null where this site does not make it: of a large catalogue, or a PDF without a Chinese font. */
export function bodyOf(
  catalogue: StoredCatalogue,
  site: Pick<Site, 'regionCode'>,
  format: FileFormat,
): Promise<Uint8Array | null> {
  const key = keyOf(catalogue, site, format)
  const present = made.get(key)
  if (present) return present.body
  const entry: Made = { body: makeBody(catalogue, site, format) }
  made.set(key, entry)
  entry.body.then(
    body => {
      entry.size = body === null ? null : body.length
    },
    // What failed is tried again by whoever asks next, and they are told.
    () => made.delete(key),
  )
  for (const oldest of made.keys()) if (made.size > mostKept) made.delete(oldest)
  return entry.body
}

/**
 * What can be offered of a version, with the sizes known so far. Nobody waits for the files: the first question has them
 * made, one after the other, and until then they are offered without a size.
 */
export function offeredFiles(
  catalogue: StoredCatalogue,
  site: Pick<Site, 'regionCode'>,
): { readonly files: readonly OfferedFile[]; readonly isComplete: boolean } {
  const sized = catalogueFiles.map(file => ({
    ...file,
    size: made.get(keyOf(catalogue, site, file.format))?.size,
  }))
  const isComplete = sized.every(({ size }) => size !== undefined)
  if (!isComplete) void makeAll(catalogue, site)
  const files = sized.flatMap(({ size, ...file }) => (size === null ? [] : [{ ...file, size: size ?? null }]))
  return { files, isComplete }
}

async function makeAll(catalogue: StoredCatalogue, site: Pick<Site, 'regionCode'>): Promise<void> {
  for (const { format } of catalogueFiles) {
    await new Promise(done => setImmediate(done))
    await bodyOf(catalogue, site, format).then(undefined, failure =>
      logProblem(`目录的 ${format} 没有做成`, failure),
    )
  }
}

function keyOf(
  { id }: StoredCatalogue,
  { regionCode }: Pick<Site, 'regionCode'>,
  format: FileFormat,
): string {
  return `${regionCode}/${id}/${format}`
}

async function makeBody(
  stored: StoredCatalogue,
  site: Pick<Site, 'regionCode'>,
  format: FileFormat,
): Promise<Uint8Array | null> {
  const { mostItems } = catalogueFiles.find(file => file.format === format) as CatalogueFile
  if (stored.items.length > mostItems) return null
  const catalogue = catalogueOf(stored, site)
  const codes = stored.items.map(({ code }) => code)
  switch (format) {
    case 'docx':
      return (await import('../printing/write-docx.ts')).writeDocx([catalogue])
    case 'xlsx':
      return (await import('../printing/write-xlsx.ts')).writeXlsx([catalogue])
    case 'pdf':
      return (await import('../printing/write-pdf.ts')).writePdf(catalogue)
    case 'csv':
      return Buffer.from(catalogueCsv(catalogue, codes, doubtsOf(stored)))
    case 'json':
      return Buffer.from(catalogueJson(stored))
    case 'jsonld':
      return Buffer.from(`${JSON.stringify(catalogueJsonLd(catalogue, codes), null, 1)}\n`)
  }
}

/** What reading found about each item, in words. */
function doubtsOf({ items, findings }: StoredCatalogue): readonly string[] {
  const { ofItems } = remarksOn({ items: items.map(({ item }) => item) }, findings)
  return ofItems.map(about => about.map(({ what }) => what).join(''))
}
