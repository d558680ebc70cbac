import { parentPort } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { freeBytes } from './free-bytes.mjs'
import { DurableNodeFs, durableStart, proveFsync } from './fsync-hook.mjs'

/** Whoever speaks the wire protocol reads arrays itself: PGlite need not ask, at each start, what types there are. */
class WirePGlite extends PGlite {
  async _initArrayTypes() {}
}

/**
 * Guard 3: the database in a thread of its own. It speaks PostgreSQL's wire protocol over messages, so that the
 * same driver serves it and a server elsewhere, and a heavy statement never stalls the site's event loop.
 *
 * In: first what to open, then Uint8Array (whole protocol messages) or 'close'. Out: { kind: 'ready' | 'reply' |
 * 'failed' | 'closed' }.
 */
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
port.once('message', open)

let clusterDir = ''
let reservedBytes = 0
let isIdle = true
let isReadOnly = false
let queue = Promise.resolve()

/** @param {{ clusterDir: string, reservedBytes: number, program: WebAssembly.Module }} what */
async function open(what) {
  ;({ clusterDir, reservedBytes } = what)
  try {
    const files = new DurableNodeFs(clusterDir)
    const database = new WirePGlite({ fs: files, startParams: durableStart, pgliteWasmModule: what.program })
    await database.waitReady
    await proveFsync(database, files)
    port.on('message', message => {
      queue = queue.then(() => (message === 'close' ? close(database) : answer(database, message)))
    })
    port.postMessage({ kind: 'ready' })
  } catch (failure) {
    port.postMessage({ kind: 'failed', reason: reasonOf(failure) })
  }
}

/** What a failure says; WebAssembly throws things that are no Error. @param {unknown} failure */
function reasonOf(failure) {
  if (failure instanceof Error) return failure.message
  return typeof failure === 'object' ? JSON.stringify(failure) : String(failure)
}

/** @param {PGlite} database @param {Uint8Array} message */
async function answer(database, message) {
  try {
    if (isIdle) await heedFreeSpace(database)
    const bytes = await replyTo(database, message)
    isIdle = saysIdle(bytes) ?? isIdle
    port.postMessage({ kind: 'reply', bytes }, [bytes.buffer])
  } catch (failure) {
    port.postMessage({ kind: 'failed', reason: reasonOf(failure) })
  }
}

/**
 * The reply's bytes as they come. PGlite's call that returns them at once also parses every row and keeps it for good.
 *
 * @param {PGlite} database @param {Uint8Array} message
 */
async function replyTo(database, message) {
  /** @type {Uint8Array[]} */
  const parts = []
  await database.execProtocolRawStream(message, {
    syncToFs: false,
    onRawData: part => parts.push(part.slice()),
  })
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * Guard 5: PostgreSQL does not survive a full disk, so that it must never meet one. While less than the reserve is
 * free, transactions are read-only: reads go on, writes fail with a clear error, nothing is lost.
 *
 * @param {PGlite} database
 */
async function heedFreeSpace(database) {
  const isShort = freeBytes(clusterDir) < reservedBytes
  if (isShort === isReadOnly) return
  await database.exec(`SET default_transaction_read_only = ${isShort ? 'on' : 'off'}`)
  isReadOnly = isShort
}

/** A reply that ends in ReadyForQuery tells whether a transaction is open; others say nothing. @param {Uint8Array} reply */
function saysIdle(reply) {
  const last = reply.subarray(-6)
  return last[0] === 0x5a ? last[5] === 0x49 : undefined
}

/** @param {PGlite} database */
async function close(database) {
  await database.close()
  port.postMessage({ kind: 'closed' })
}
