import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import type { FileFormat } from '@mingbai/core/2-catalogue/file-format'
import { findingsSheet } from '@mingbai/core/2-catalogue/findings-sheet'
import type { Finding } from '@mingbai/core/finding/finding'
import { catalogueFile } from '../printing/catalogue-file.ts'
import { exitCode } from './exit-code.ts'

type Write = (bytes: Uint8Array) => void

/** `mingbai catalogue convert`. */
export function convertCatalogueCommand(
  catalogues: readonly Catalogue[],
  format: FileFormat,
  write: Write,
): Promise<0 | 1> {
  return exitCode(async () => write(await catalogueFile(catalogues, format)))
}

/** A catalogue with everything that was found in it. */
export interface Checked {
  readonly catalogue: Catalogue
  readonly findings: readonly Finding[]
}

/** `mingbai catalogue lint --sheet`. */
export function findingsSheetCommand(checked: readonly Checked[], write: Write): Promise<0 | 1> {
  return exitCode(async () => {
    const { writeFindings } = await import('../printing/write-findings.ts')
    write(await writeFindings(checked.map(({ catalogue, findings }) => findingsSheet(catalogue, findings))))
  })
}
