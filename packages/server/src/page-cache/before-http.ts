import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { answerBytes } from './answer-bytes.ts'
import { answerFrom } from './answer-from.ts'
import type { PageCache } from './page-cache.ts'
import { plainRequest } from './plain-request.ts'

/**
 * Gives kept pages before node:http reads a word, for which it takes twice as long. Whatever is not a plain request for one goes
 * to node:http as it came, and the rest of its connection with it.
 */
export function answerBeforeHttp(server: Server, pages: PageCache): { close(): void } {
  const giveToHttp = server.listeners('connection')
  const held = new Set<Socket>()

  function hold(socket: Socket): void {
    const answerOrLetGo = (chunk: Buffer) => {
      const answer = answerTo(chunk)
      if (!answer) return letGo(chunk)
      if (socket.write(answer)) return waitForNext()
      // Who does not fetch what was asked for is heard again when it is fetched, however long that takes.
      socket.setTimeout(0).pause()
      socket.once('drain', () => {
        waitForNext()
        socket.resume()
      })
    }
    const waitForNext = () => {
      if (socket.timeout !== server.keepAliveTimeout) socket.setTimeout(server.keepAliveTimeout)
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
    // As long as node:http waits for a first request.
    socket.setTimeout(server.headersTimeout)
    socket.on('data', answerOrLetGo).on('end', end).on('close', forget)
    socket.on('timeout', destroy).on('error', destroy)
  }

  function answerTo(chunk: Buffer): Buffer | undefined {
    const request = plainRequest(chunk.toString('latin1'))
    const page = request && pages.get(request.address)
    return page ? answerBytes(answerFrom(page, request), server.keepAliveTimeout) : undefined
  }

  server.removeAllListeners('connection').on('connection', hold)
  return {
    close: () => {
      for (const socket of held) socket.destroy()
    },
  }
}
