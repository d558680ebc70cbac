import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { readCatalogueFile } from '@mingbai/core/2-catalogue/read-catalogue-file'
import { readInTime } from '../reading/read-in-time.ts'
import { Refusal } from '../refusal.ts'
import type { Source } from './versions/store.ts'

/** The one catalogue of a file, and what shows later that it was this file. Throws a Refusal. */
export async function readCatalogueDocument(
  path: string,
): Promise<{ readonly catalogue: Catalogue; readonly source: Source }> {
  const bytes = readSource(path)
  const read = await readCatalogueFile(bytes, path, readInTime)
  if (!read.ok) throw new Refusal(read.problem)
  const [catalogue, ...others] = read.catalogues
  if (!catalogue || others.length > 0)
    throw new Refusal(`${path}：要有且只有一份目录，读到 ${read.catalogues.length} 份；请换文件。`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { catalogue, source: { name: basename(path), hash } }
}

function readSource(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Refusal(`打不开目录文件 ${path}；请检查文件是否存在、能否读取。`, { cause })
  }
}
