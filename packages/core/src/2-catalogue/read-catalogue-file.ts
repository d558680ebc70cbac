import { decodeText } from '../1-document/decode-text.ts'
import { readDocument } from '../1-document/read-document.ts'
import type { Catalogue } from './catalogue.ts'
import { type PrintedRow, readPrintedCatalogues } from './printed-catalogues.ts'
import { readCatalogueJson } from './read-catalogue-json.ts'

export type ReadFile =
  | {
      readonly ok: true
      readonly catalogues: readonly Catalogue[]
      /** For each catalogue the rows of its sheet; none where it comes from JSON. */
      readonly printed: readonly (readonly PrintedRow[])[]
    }
  | { readonly ok: false; readonly problem: string }

/**
 * The catalogues of a document, or of the JSON we print of one; or one sentence that says why there are none.
 *
 * @param read how a document is read; the command reads a PDF in a thread that it can end
 */
export async function readCatalogueFile(
  bytes: Uint8Array,
  name: string,
  read: typeof readDocument = readDocument,
): Promise<ReadFile> {
  if (/\.json$/i.test(name)) return readJson(bytes, name)
  const result = await read(bytes, name)
  if (!result.ok) return result
  const tables = readPrintedCatalogues(result.document)
  if (tables.length > 0)
    return {
      ok: true,
      catalogues: tables.map(({ catalogue }) => catalogue),
      printed: tables.map(({ printed }) => printed),
    }
  const problem = `${name}：没有找到目录的表头（公开事项、公开内容、公开依据……）；请确认这是一份标准目录。`
  return { ok: false, problem }
}

function readJson(bytes: Uint8Array, name: string): ReadFile {
  let json: unknown
  try {
    json = JSON.parse(decodeText(bytes) ?? '')
  } catch {
    return { ok: false, problem: `${name}：不是 JSON；请检查逗号、引号和括号。` }
  }
  const read = readCatalogueJson(json)
  return read.ok
    ? { ...read, printed: read.catalogues.map(() => []) }
    : { ok: false, problem: `${name}：${read.problem}；请按 catalogue read --json 的写法改正。` }
}
