import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

let compiling: Promise<WebAssembly.Module> | null = null

/** PGlite's program, compiled once however often the database is opened. */
export function compiledProgram(): Promise<WebAssembly.Module> {
  compiling ??= compile()
  return compiling
}

/** For who will need it: compiling goes on beside whatever else this thread does. A failure waits for who needs it. */
export function compileEarly(): void {
  compiledProgram().catch(() => undefined)
}

async function compile(): Promise<WebAssembly.Module> {
  const files = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  return WebAssembly.compile(await readFile(join(files, 'pglite.wasm')))
}
