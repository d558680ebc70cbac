import { readFileSync } from 'node:fs'
import { readDocument } from '@mingbai/core/1-document/read-document'
import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { readCatalogues } from '@mingbai/core/2-catalogue/read-catalogues'

export type CatalogueFile =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problem: string }

/** The one catalogue of a file. Several cannot be compared before somebody says which. */
export async function readCatalogueFile(file: string): Promise<CatalogueFile> {
  const bytes = readBytes(file)
  if (typeof bytes === 'string') return { ok: false, problem: `${file}：${bytes}。` }
  const result = await readDocument(bytes, file)
  if (!result.ok) return result
  const [catalogue, ...others] = readCatalogues(result.document)
  if (!catalogue) return { ok: false, problem: `${file}：没有找到目录的表头；请确认这是一份标准目录。` }
  if (others.length > 0)
    return { ok: false, problem: `${file}：有 ${others.length + 1} 份目录；请每份存成一个文件再比较。` }
  return { ok: true, catalogue }
}

/** The bytes, or why there are none. */
function readBytes(file: string): Uint8Array | string {
  try {
    return readFileSync(file)
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return '没有这个文件；请检查路径'
    return code === 'EISDIR' ? '是一个文件夹；请指定其中的文件' : '读不了；请检查权限'
  }
}
