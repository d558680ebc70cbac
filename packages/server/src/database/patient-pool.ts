import { Pool, type PoolClient, type PoolConfig } from 'pg'

type ConnectCallback = (
  failure: Error | undefined,
  client: PoolClient | undefined,
  done: (release?: unknown) => void,
) => void

/** What a server says, or does not say, while it is stopped, starting or shutting down. */
const unavailable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03'])
const pauseMilliseconds = 200

/**
 * A pool that waits for a server that is restarting, instead of failing every request of those seconds. A statement
 * that was under way when the server went fails: whether it was done is not known here, and nobody repeats it
 * unasked.
 */
export class PatientPool extends Pool {
  #patienceMilliseconds: number

  constructor(config: PoolConfig, patienceMilliseconds: number) {
    super(config)
    this.#patienceMilliseconds = patienceMilliseconds
  }

  override connect(): Promise<PoolClient>
  override connect(callback: ConnectCallback): void
  override connect(callback?: ConnectCallback): Promise<PoolClient> | undefined {
    const client = this.#connectPatiently()
    if (!callback) return client
    client.then(
      each => callback(undefined, each, release => each.release(release as boolean | Error | undefined)),
      failure => callback(failure, undefined, () => undefined),
    )
    return undefined
  }

  async #connectPatiently(): Promise<PoolClient> {
    const until = Date.now() + this.#patienceMilliseconds
    for (;;) {
      try {
        return await super.connect()
      } catch (failure) {
        const code = String(Reflect.get(failure as object, 'code'))
        if (!unavailable.has(code) || Date.now() > until) throw failure
        await new Promise(done => setTimeout(done, pauseMilliseconds))
      }
    }
  }
}
