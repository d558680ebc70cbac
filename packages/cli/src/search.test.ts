import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../bin/mingbai.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mingbai-search-'))
const dataDir = join(folder, 'data')
const env = { ...process.env, DATA_DIR: dataDir, PORT: '0' }
afterAll(() => rmSync(folder, { recursive: true }))

function mingbai(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env })
  return { status, stdout, stderr }
}

const answer = {
  hits: [
    {
      item: '失业保险金申领',
      path: ['失业保险服务', '失业保险金申领'],
      url: expect.stringMatching(/^\/items\/\d{4}$/),
      score: expect.any(Number),
    },
  ],
}

test('on a new directory it prepares the site first, then prints one JSON document of the contract', () => {
  const { status, stdout, stderr } = mingbai('search', '失业金怎么领', '--limit', '1', '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(answer)
}, 180_000)

test('a running server of the same directory is asked, one JSON line for each line of the file', async () => {
  const server = spawn(process.execPath, [bin, 'serve'], { env, stdio: 'ignore' })
  while (!existsSync(join(dataDir, 'server.json'))) await setTimeout(100)
  const file = join(folder, 'questions.txt')
  writeFileSync(file, '失业金怎么领\r\n\n打麻将\n')
  const { status, stdout, stderr } = mingbai('search', '--batch', file, '--limit', '1')
  server.kill('SIGTERM')
  await once(server, 'exit')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual([
    { question: '失业金怎么领', ...answer },
    { question: '', hits: [] },
    { question: '打麻将', hits: [] },
  ])
  expect(existsSync(join(dataDir, 'server.json'))).toBe(false)
}, 180_000)

test('a file that is not there: exit 1, one sentence', () =>
  expect(mingbai('search', '--batch', join(folder, 'none.txt'))).toEqual({
    status: 1,
    stdout: '',
    stderr: `${join(folder, 'none.txt')}：没有这个文件；请检查路径。\n`,
  }))
