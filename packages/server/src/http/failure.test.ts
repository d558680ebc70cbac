import { Hono } from 'hono'
import { expect, test, vi } from 'vitest'
import { failure } from './failure.ts'

test.each([
  ['/api/search?q=secret', 'application/json', '"problem":"服务器出了问题'],
  ['/console', 'text/plain', '服务器出了问题'],
])(
  '%s: a Chinese sentence for who asked, one line without parameters in the log',
  async (address, type, said) => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const app = new Hono().onError(failure)
    app.all('*', () => {
      throw new Error('Failed query: SELECT $1\nparams: 13812345678,张某')
    })
    const answer = await app.request(address)
    const lines = log.mock.calls.map(([line]) => String(line))
    log.mockRestore()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, expect.stringContaining(type)])
    expect(await answer.text()).toContain(said)
    expect(lines).toEqual([expect.stringMatching(/^GET \/[^\n]+\n$/)])
    expect(lines[0]).not.toMatch(/138|张某|secret/)
  },
)
