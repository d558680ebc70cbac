import { Duplex } from 'node:stream'
import type { EmbeddedEngine } from './engine.ts'

/** The protocol's messages that the stream itself has to know, by their first byte. */
const terminate = 0x58
const cleanUp = simpleQuery('ROLLBACK; DEALLOCATE ALL')

/**
 * Stands where the driver expects a socket to a PostgreSQL server, and carries its bytes to the embedded engine.
 * The engine has one session; whoever leaves it inside a transaction leaves it rolled back, and takes the names given
 * to statements along.
 */
export class WireStream extends Duplex {
  #engine: EmbeddedEngine

  constructor(engine: EmbeddedEngine) {
    super()
    this.#engine = engine
  }

  connect(): this {
    this.#engine.open().then(
      () => this.emit('connect'),
      failure => this.destroy(failure),
    )
    return this
  }

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: string, done: (failure?: Error) => void): void {
    const isEnd = bytes[0] === terminate
    this.#engine.ask(isEnd ? cleanUp : bytes).then(
      reply => {
        if (isEnd) this.push(null)
        else this.push(Buffer.from(reply.buffer, reply.byteOffset, reply.length))
        done()
      },
      failure => done(failure),
    )
  }

  override _writev(chunks: { chunk: Buffer }[], done: (failure?: Error) => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'buffer', done)
  }

  // What the driver asks of a socket and an engine in this process has no use for.
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
}

function simpleQuery(text: string): Buffer {
  const body = Buffer.from(`${text}\0`)
  const head = Buffer.alloc(5, 'Q')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
