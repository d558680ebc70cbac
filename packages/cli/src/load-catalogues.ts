import { type ReadFile, readCatalogueFile } from '@mingbai/core/2-catalogue/read-catalogue-file'
import { readInTime } from '@mingbai/server/reading/read-in-time'
import { readFile } from './read-file.ts'

/** The catalogues of a file, or one sentence that says why there are none. */
export async function loadCatalogues(file: string): Promise<ReadFile> {
  const read = readFile(file)
  return read.ok ? readCatalogueFile(read.bytes, file, readInTime) : read
}
