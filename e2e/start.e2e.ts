import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Ending, freshDataDir, runToItsEnd, startBuiltServer } from './built-server.ts'

// Most of these start the site; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 90_000 })

let data: Awaited<ReturnType<typeof freshDataDir>>
/** Of a site that was started once and stopped; each test leaves it so that the next can start it. */
let started: { readonly DATA_DIR: string }
beforeAll(async () => {
  data = await freshDataDir()
  started = { DATA_DIR: join(data.path, 'started') }
  await (await startBuiltServer(started)).stop()
}, 90_000)
afterAll(() => data.remove())

test('a busy port is refused, and the sentence names the port', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await new Promise(done => holder.once('listening', done))
  const address = holder.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const ending = await runToItsEnd({ PORT: port, DATA_DIR: data.path })
  holder.close()
  expectOneSentence(ending, `端口 ${port}`)
})

test('a data directory that cannot be written is refused, and the sentence names it', async () => {
  // Root may write anywhere, but nobody makes a directory below a regular file.
  const file = join(data.path, 'a-file')
  await writeFile(file, '')
  const dir = join(file, 'data')
  expectOneSentence(await runToItsEnd({ PORT: '0', DATA_DIR: dir }), dir)
})

test('PORT=abc is refused, and the sentence quotes it', async () => {
  expectOneSentence(await runToItsEnd({ PORT: 'abc', DATA_DIR: data.path }), 'abc')
})

test('a catalogue that is not there ends the start, database and all', async () => {
  const ending = await runToItsEnd({
    PORT: '0',
    DATA_DIR: join(data.path, 'none'),
    SITE: await site({ catalogue: 'none.txt' }),
  })
  expectOneSentence(ending, 'none.txt')
})

test('guides that nobody reviewed are never shown as official', async () => {
  const ending = await runToItsEnd({ ...started, PORT: '0', SITE: await site({ demonstration: false }) })
  expectOneSentence(ending, '81 份指南还是演示')
})

test('a second start finds the data of the first', async () => {
  const server = await startBuiltServer(started)
  const answer = await fetch(`${server.address}/items`)
  await server.stop()
  expect(answer.status).toBe(200)
  expect(server.said).not.toContain('口令')
})

test('two processes on one directory: the second gets one sentence, the first goes on', async () => {
  const server = await startBuiltServer(started)
  expectOneSentence(await runToItsEnd({ ...started, PORT: '0' }), `进程号 ${server.pid}`)
  expect((await fetch(`${server.address}/items`)).status).toBe(200)
  await server.stop()
})

test('a server killed in the middle leaves a directory that opens again', async () => {
  const killed = await startBuiltServer(started)
  process.kill(killed.pid, 'SIGKILL')
  const server = await startBuiltServer(started)
  expect(await (await fetch(`${server.address}/items`)).text()).toContain('81')
  await server.stop()
})

function expectOneSentence({ code, stderr }: Ending, names: string): void {
  expect(stderr).toMatch(/^[^\n]+。\n$/)
  expect(stderr).toContain(names)
  expect(stderr).not.toMatch(/\bat .+:\d+/)
  expect(code).toBe(1)
}

/** The site's own files with some of its settings changed; the path of its site.json. */
async function site(changes: object): Promise<string> {
  const dir = await mkdtemp(join(data.path, 'site-'))
  await cp('data/yining', dir, { recursive: true })
  const path = join(dir, 'site.json')
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...changes }))
  return path
}
