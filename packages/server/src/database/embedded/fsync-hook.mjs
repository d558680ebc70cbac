import { fdatasyncSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * Guard 2: what PGlite calls written must be on the disk. Its file system for Node has no fsync at all, so a commit
 * would survive a crash of the process but not of the machine. The hook is in place before PostgreSQL starts, so
 * that recovery after a crash is flushed too.
 */
export class DurableNodeFs extends NodeFS {
  flushes = 0

  /** @type {NodeFS['init']} */
  async init(pg, options) {
    const { emscriptenOpts } = await super.init(pg, options)
    const hook = (/** @type {any} */ module) => {
      module.FS.filesystems.NODEFS.stream_ops.fsync = (/** @type {{ nfd: number }} */ stream) => {
        fdatasyncSync(stream.nfd)
        this.flushes++
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [hook, ...(emscriptenOpts.preRun ?? [])] } }
  }
}

/**
 * PGlite's own start switches without -F (which turns fsync off), and with the method that reaches the hook. Its 128 MB
 * of shared buffers are all touched at start; with 32 the process is 130 MB smaller, and the system's cache does the rest.
 */
export const durableStart = [
  '--single',
  '-O',
  '-j',
  ...[
    'search_path=public',
    'exit_on_error=false',
    'log_checkpoints=false',
    'io_method=sync',
    'max_worker_processes=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'max_parallel_maintenance_workers=0',
    'fsync=on',
    'wal_sync_method=fsync',
    'shared_buffers=32MB',
  ].flatMap(setting => ['-c', setting]),
]

/**
 * Proves the guard at every start: one small commit has to flush. Throws when it does not.
 *
 * @param {{ exec(sql: string): Promise<unknown> }} database
 * @param {{ flushes: number }} files
 */
export async function proveFsync(database, files) {
  const before = files.flushes
  await database.exec("SELECT pg_logical_emit_message(true, 'mingbai', 'fsync')")
  if (files.flushes === before) throw new Error('a commit did not reach the disk: fsync is not in force')
}
