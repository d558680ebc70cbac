import { importVersionCommand } from '@mingbai/server/commands/import-version'
import { fileAndOptions } from './file-and-options.ts'
import type { ExitCode } from './main.ts'

/** `mingbai catalogue import FILE [--from DATE] [--accept-inferred] [--confirm]`: a new version for the site. */
export async function importVersion(args: readonly string[]): Promise<ExitCode> {
  const {
    file,
    from = null,
    ...flags
  } = fileAndOptions('import', args, ['from'], ['accept-inferred', 'confirm'])
  const acceptsInferred = flags['accept-inferred']
  const loading = { path: file, inForceFrom: from, acceptsInferred, isConfirmed: flags.confirm }
  return importVersionCommand(loading, line => void process.stdout.write(`${line}\n`))
}
