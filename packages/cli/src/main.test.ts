import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../bin/mingbai.mjs', import.meta.url))
const document = fileURLToPath(new URL('../../../data/yining/social-insurance.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mingbai-cli-'))

function mingbai(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('catalogue read --json prints one JSON document of the contract and nothing else', () => {
  const { status, stdout, stderr } = mingbai('catalogue', 'read', document, '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const { catalogues } = JSON.parse(stdout)
  expect(catalogues).toHaveLength(1)
  expect(Object.keys(catalogues[0])).toEqual(['title', 'items', 'findings'])
  expect(Object.keys(catalogues[0].items[0])).toEqual([
    'path',
    'elements',
    'legalBasis',
    'timeLimit',
    'agency',
    'channels',
    'audience',
    'mode',
    'tiers',
    'provenance',
  ])
  for (const finding of catalogues[0].findings) {
    expect(finding).toMatchObject({
      code: expect.stringMatching(/^[a-z-]+$/),
      at: { row: expect.any(Number) },
    })
  }
})

test.each(['docx', 'xlsx', 'xls', 'html'])('a .%s is read, too', ending => {
  const path = fileURLToPath(new URL(`../../../fixtures/documents/household.${ending}`, import.meta.url))
  const { status, stdout } = mingbai('catalogue', 'read', path)
  expect(status).toBe(0)
  expect(stdout).toContain('6 个事项')
})

test('without --json people read the items and what to mend', () => {
  const { status, stdout } = mingbai('catalogue', 'read', document)
  expect(status).toBe(0)
  expect(stdout).toContain('81 个事项')
  expect(stdout).toContain('怎么办：')
})

test.each([
  ['没有这个文件', () => join(folder, 'none.txt')],
  ['是一个文件夹', () => folder],
  ['还不能读取 .doc 文件', () => file('a.doc', 'x')],
  ['文件是空的', () => file('empty.txt', '')],
  ['不是文本文件', () => file('binary.txt', Uint8Array.from([0, 1, 2]))],
  ['没有找到目录的表头', () => file('notes.txt', '今天开会\n')],
])('%s: exit 1, one sentence on standard error, nothing on standard output', (why, path) => {
  const { status, stdout, stderr } = mingbai('catalogue', 'read', path(), '--json')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(why)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test.each([
  [[]],
  [['unknown']],
  [['constructor']],
  [['catalogue']],
  [['catalogue', 'write', 'a.txt']],
  [['catalogue', 'read']],
  [['catalogue', 'read', 'a.txt', 'b.txt']],
  [['catalogue', 'read', 'a.txt', '--yaml']],
  [['serve', 'now']],
  [['migrate', 'now']],
  [['backup']],
  [['backup', '--json']],
  [['restore', 'a', 'b']],
  [['audit']],
  [['jobs', 'revive']],
  [['reset']],
  [['reset', '--no']],
])('mingbai %j is wrong usage: exit 2 and how to use it', args => {
  const { status, stdout, stderr } = mingbai(...args)
  expect(status).toBe(2)
  expect(stdout + stderr).toContain('用法：')
})
