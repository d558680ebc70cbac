import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { compiledProgram } from './compiled-program.ts'

let prepared: Worker | null = null

/** For who will soon open a database: a thread reads PGlite, and another compiles it, beside whatever this one does. */
export function prepareThread(embeddedDir: string): void {
  compiledProgram().catch(() => undefined) // the failure waits for who needs it
  prepared = newThread(embeddedDir)
  prepared.unref()
  prepared.once('error', () => {
    prepared = null
  })
}

/** A thread that opens one database when it is told which (worker.mjs). */
export function databaseThread(embeddedDir: string): Worker {
  const thread = prepared ?? newThread(embeddedDir)
  prepared = null
  thread.ref()
  return thread
}

function newThread(embeddedDir: string): Worker {
  return new Worker(join(embeddedDir, 'worker.mjs'))
}
