import { afterEach, expect, test, vi } from 'vitest'
import { answersInOnePiece } from './answer-bytes.ts'
import type { Answer } from './answer-from.ts'

afterEach(() => vi.useRealTimers())

test('one answer is one piece, whoever asks and however often, with the date of each second', () => {
  vi.useFakeTimers({ now: new Date('2026-12-31T23:59:59Z') })
  const inOnePiece = answersInOnePiece(5_000)
  const answer: Answer = { status: 200, headers: ['Content-Length', '6'], body: Buffer.from('明白') }
  const bytes = inOnePiece(answer)
  expect(String(bytes)).toBe(
    [
      'HTTP/1.1 200 OK',
      'Content-Length: 6',
      'Date: Thu, 31 Dec 2026 23:59:59 GMT',
      'Connection: keep-alive',
      'Keep-Alive: timeout=5',
      '',
      '明白',
    ].join('\r\n'),
  )
  vi.advanceTimersByTime(1_000)
  expect(inOnePiece({ ...answer })).toBe(bytes)
  expect(String(bytes)).toContain('Date: Fri, 01 Jan 2027 00:00:00 GMT\r\n')
})
