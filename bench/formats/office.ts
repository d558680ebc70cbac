import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram } from '../../tools/programs.mjs'

/** What LibreOffice makes of a file of ours, and the filter it writes with. */
export const conversions = [
  { name: 'LibreOffice Writer .docx', from: 'docx', to: 'docx', filter: 'docx:MS Word 2007 XML' },
  { name: 'LibreOffice Calc .xlsx', from: 'xlsx', to: 'xlsx', filter: 'xlsx:Calc MS Excel 2007 XML' },
  { name: 'LibreOffice Calc .xls', from: 'xlsx', to: 'xls', filter: 'xls:MS Excel 97' },
  { name: 'LibreOffice Calc .html', from: 'xlsx', to: 'html', filter: 'html:HTML (StarCalc)' },
  { name: 'LibreOffice Writer .html', from: 'docx', to: 'html', filter: 'html:HTML (StarWriter)' },
  { name: 'LibreOffice Writer .pdf', from: 'docx', to: 'pdf', filter: 'pdf:writer_pdf_Export' },
] as const satisfies readonly Conversion[]

/** Of the official layout; a sheet without borders is no table on paper. */
export const calcPdf: Conversion = {
  name: 'LibreOffice Calc .pdf',
  from: 'xlsx',
  to: 'pdf',
  filter: 'pdf:calc_pdf_Export',
}

export interface Conversion {
  readonly name: string
  readonly from: 'docx' | 'xlsx'
  readonly to: string
  readonly filter: string
}

export const hasOffice = () => findProgram('soffice') !== ''

/** Converts all files in one start of the program, with a profile of its own; null for a file it made nothing of. */
export function convertAll(
  files: readonly Uint8Array[],
  { from, to, filter }: Conversion,
): readonly (Uint8Array | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-office-'))
  const out = join(folder, 'out')
  mkdirSync(out)
  const names = files.map((bytes, n) => {
    writeFileSync(join(folder, `${n}.${from}`), bytes)
    return join(folder, `${n}.${from}`)
  })
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  spawnSync(
    findProgram('soffice'),
    [profile, '--headless', '--convert-to', filter, '--outdir', out, ...names],
    {
      stdio: 'ignore',
      timeout: 300_000,
    },
  )
  const converted = names.map((_, n) => readIfThere(join(out, `${n}.${to}`)))
  rmSync(folder, { recursive: true })
  return converted
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null // the program printed why; the file counts as not converted
  }
}
