import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { readCatalogues } from '@mingbai/core/2-catalogue/read-catalogues'
import { readFile } from './read-file.ts'
import { readInTime } from './read-in-time.ts'

type Loaded =
  | { readonly ok: true; readonly catalogues: readonly Catalogue[] }
  | { readonly ok: false; readonly problem: string }

/** The catalogues of a document, or one sentence that says why there are none. */
export async function loadCatalogues(file: string): Promise<Loaded> {
  const read = readFile(file)
  if (!read.ok) return read
  const result = await readInTime(read.bytes, file)
  if (!result.ok) return result
  const catalogues = readCatalogues(result.document)
  if (catalogues.length > 0) return { ok: true, catalogues }
  const problem = `${file}：没有找到目录的表头（公开事项、公开内容、公开依据……）；请确认这是一份标准目录。`
  return { ok: false, problem }
}
