import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDirectory } from './directory-lock.ts'
import { identityOf, isAlive, thisProcess } from './process-identity.ts'

const contender = fileURLToPath(new URL('lock-contender.mts', import.meta.url))
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mingbai-lock-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const dead = { pid: 2 ** 22 + 1, started: 'never' }

test('a held directory is refused, and the sentence names the process', () => {
  const lock = lockDirectory(dir)
  expect(() => lockDirectory(dir)).toThrow(new RegExp(`进程号 ${process.pid}`))
  lock.release()
  lockDirectory(dir).release()
  expect(readdirSync(dir)).toEqual([])
})

test('a pid is a process only with its start time', () => {
  expect(isAlive(thisProcess())).toBe(true)
  expect(isAlive({ ...thisProcess(), started: 'at another time' })).toBe(false)
  expect(isAlive(dead)).toBe(false)
})

test.runIf(process.platform === 'linux')('a process that ended and was not asked how is dead', async () => {
  // `exec` leaves a parent that knows nothing of the child it has.
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 20'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const pid = Number(await new Promise(told => parent.stdout.once('data', told)))
  const started = identityOf(pid)
  expect(isAlive(started)).toBe(true)
  await new Promise(done => setTimeout(done, 600))
  expect(isAlive(started)).toBe(false)
  parent.kill()
})

test('a process we cannot ask about counts as alive', () => {
  expect(isAlive({ pid: process.pid, started: null })).toBe(true)
})

test.each([
  ['died', dead],
  ['died and left its pid to another', { pid: process.pid, started: 'at another time' }],
])('the lock of a holder that %s is followed, and nothing of it stays', (_, holder) => {
  writeFileSync(join(dir, 'lock'), JSON.stringify(holder))
  const lock = lockDirectory(dir)
  expect(() => lockDirectory(dir)).toThrow(/正由另一个进程使用/)
  expect(readdirSync(dir)).toEqual(['lock'])
  lock.release()
})

test.each(['something else', '', 'null', '5', '{}', '{"pid":"abc"}', '{"pid":-1,"started":null}'])(
  'a lock that says %j is not ours and is left for a person to look at',
  content => {
    writeFileSync(join(dir, 'lock'), content)
    expect(() => lockDirectory(dir)).toThrow(/请确认没有程序在用/)
  },
)

test('of many that come at once to a dead lock, one gets it', async () => {
  writeFileSync(join(dir, 'lock'), JSON.stringify(dead))
  const at = Date.now() + 4_000
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => contend(at)))
  expect(outcomes.sort()).toEqual(['held', 'held', 'held', 'held', 'held', 'mine'])
})

function contend(at: number): Promise<string> {
  return new Promise(done => {
    const child = spawn(process.execPath, ['--import', 'tsx', contender, dir, String(at)], { stdio: 'pipe' })
    let said = ''
    child.stdout.on('data', chunk => {
      said += chunk
    })
    child.once('close', () => done(said.trim()))
  })
}
