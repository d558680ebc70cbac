import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { DurableNodeFs, durableStart } from './fsync-hook.mjs'

/**
 * Creates an empty cluster and ends. A process of its own: initdb keeps some 800 MB until its process is gone.
 * Everything is flushed, so that the rename which makes the cluster visible never shows half of it.
 */
const [dir = ''] = process.argv.slice(2)
const database = await PGlite.create({ fs: new DurableNodeFs(dir), startParams: durableStart })
await database.close()
flush(dir)

/** @param {string} path */
function flush(path) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) flush(join(path, entry.name))
    else flushOne(join(path, entry.name))
  }
  if (process.platform !== 'win32') flushOne(path)
}

/** @param {string} path */
function flushOne(path) {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
