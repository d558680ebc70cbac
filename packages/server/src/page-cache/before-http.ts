import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { answersInOnePiece } from './answer-bytes.ts'
import { answerFrom } from './answer-from.ts'
import type { PageCache } from './page-cache.ts'
import { plainRequest } from './plain-request.ts'

/** So much longer than it says does node:http wait for the next request, lest it end the connection just when that comes. */
const graceMilliseconds = 1_000

/**
 * Gives kept pages before node:http reads the request, in half the time. Whatever is not a plain request for one goes to
 * node:http as it came, and the rest of its connection with it. For a server that keeps connections open.
 */
export function answerBeforeHttp(server: Server, pages: PageCache): { close(): void } {
  const giveToHttp = server.listeners('connection')
  const inOnePiece = answersInOnePiece(server.keepAliveTimeout)
  const idleMilliseconds = server.keepAliveTimeout + graceMilliseconds
  const held = new Set<Socket>()

  function hold(socket: Socket): void {
    const answerOrLetGo = (chunk: Buffer) => {
      const answer = answerTo(chunk)
      if (!answer) return letGo(chunk)
      socket.write(answer)
      if (socket.writableLength === 0) return waitForNext()
      // Who does not fetch what was asked for is heard again when it is fetched, however long that takes.
      socket.setTimeout(0).pause()
      socket.write('', failure => {
        if (failure) return
        waitForNext()
        socket.resume()
      })
    }
    const waitForNext = () => {
      if (socket.timeout !== idleMilliseconds) socket.setTimeout(idleMilliseconds)
    }
    const end = () => socket.end()
    const destroy = () => socket.destroy()
    const forget = () => held.delete(socket)
    const letGo = (chunk: Buffer) => {
      forget()
      socket.off('data', answerOrLetGo).off('end', end).off('close', forget)
      socket.off('timeout', destroy).off('error', destroy)
      socket.setTimeout(0).pause().unshift(chunk)
      for (const listener of giveToHttp) listener.call(server, socket)
      socket.resume()
    }
    held.add(socket)
    // About as long as node:http waits for a first request.
    socket.setTimeout(server.headersTimeout)
    socket.on('data', answerOrLetGo).on('end', end).on('close', forget)
    socket.on('timeout', destroy).on('error', destroy)
  }

  function answerTo(chunk: Buffer): Buffer | null {
    const request = plainRequest(chunk.toString('latin1'))
    const page = request && pages.get(request.address)
    return page ? inOnePiece(answerFrom(page, request)) : null
  }

  server.removeAllListeners('connection').on('connection', hold)
  return {
    close: () => {
      for (const socket of held) socket.destroy()
    },
  }
}
