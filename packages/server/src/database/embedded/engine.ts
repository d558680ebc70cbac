import type { Worker } from 'node:worker_threads'
import { compiledProgram } from './compiled-program.ts'
import { databaseThread } from './database-thread.ts'

interface Settings {
  readonly clusterDir: string
  /** The folder that holds worker.mjs. */
  readonly embeddedDir: string
  readonly reservedBytes: number
  readonly statementMilliseconds: number
}

type FromWorker =
  | { readonly kind: 'ready' | 'closed' }
  | { readonly kind: 'reply'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * The embedded database as this process sees it: whole protocol messages in, replies out, one at a time.
 *
 * Guard 4, the watchdog: PGlite knows no statement_timeout. A message not answered in time costs the worker its
 * life; the next message finds a new one. What was acknowledged before is on the disk (guard 2).
 */
export class EmbeddedEngine {
  #settings: Settings
  #worker: Promise<Worker> | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Opens the database unless it is open. */
  async open(): Promise<void> {
    this.#worker ??= this.#start()
    await this.#worker
  }

  /** Rejects when the message took too long or the database failed; it is opened anew at the next message. */
  ask(message: Uint8Array): Promise<Uint8Array> {
    const reply = this.#last.then(() => this.#exchange(message))
    this.#last = reply.catch(() => undefined)
    return reply
  }

  async close(): Promise<void> {
    await this.#last
    if (!this.#worker) return
    const worker = await this.#worker
    this.#worker = null
    const closed = nextMessage(worker, this.#settings.statementMilliseconds)
    worker.postMessage('close')
    await closed
    await worker.terminate()
  }

  async #exchange(message: Uint8Array): Promise<Uint8Array> {
    await this.open()
    const worker = await (this.#worker as Promise<Worker>)
    const answer = nextMessage(worker, this.#settings.statementMilliseconds)
    worker.postMessage(message)
    try {
      const reply = await answer
      if (reply.kind === 'reply') return reply.bytes
      throw new Error(reply.kind === 'failed' ? reply.reason : `unexpected message: ${reply.kind}`)
    } catch (failure) {
      this.#worker = null
      await worker.terminate()
      throw failure
    }
  }

  async #start(): Promise<Worker> {
    const { clusterDir, embeddedDir, reservedBytes } = this.#settings
    const program = await compiledProgram()
    const worker = databaseThread(embeddedDir)
    const opened = nextMessage(worker, openMilliseconds)
    worker.postMessage({ clusterDir, reservedBytes, program })
    const first = await opened
    if (first.kind === 'ready') return worker
    this.#worker = null
    await worker.terminate()
    throw new Error(first.kind === 'failed' ? first.reason : `unexpected message: ${first.kind}`)
  }
}

/** Recovery after a crash replays what was not yet in its place; that may take a while. */
const openMilliseconds = 120_000

function nextMessage(worker: Worker, milliseconds: number): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new StatementTimeout(milliseconds))), milliseconds)
    const onMessage = (message: FromWorker) => finish(() => resolve(message))
    const onError = (failure: Error) => finish(() => reject(failure))
    const onExit = () => finish(() => reject(new Error('the embedded database stopped')))
    worker.once('message', onMessage).once('error', onError).once('exit', onExit)

    function finish(settle: () => void) {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
  })
}

/** Named and coded as PostgreSQL does it, so that both engines fail alike (57014 query_canceled). */
class StatementTimeout extends Error {
  readonly code = '57014'

  constructor(milliseconds: number) {
    super(`canceling statement due to statement timeout (${milliseconds} ms)`)
  }
}
