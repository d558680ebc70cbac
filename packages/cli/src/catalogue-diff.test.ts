import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../bin/mingbai.mjs', import.meta.url))
const document = fileURLToPath(new URL('../../../data/yining/social-insurance.txt', import.meta.url))
const text = readFileSync(document, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'mingbai-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

function mingbai(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'catalogue', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const revised = file('revised.txt', text.replaceAll('技能提升补贴申领', '技能提升补贴申请'))
const local = file('local.txt', text.replaceAll('伊宁市人力资源', '某县人力资源'))

test('catalogue diff --json: a document and itself give the contract’s four empty lists', () => {
  const { status, stdout, stderr } = mingbai('diff', document, document, '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({ added: [], removed: [], renamed: [], changed: [] })
  expect(mingbai('diff', document, document).stdout).toBe('没有差别。\n')
})

test('catalogue diff tells a renamed item, as data and to people', () => {
  const { renamed, ...rest } = JSON.parse(mingbai('diff', document, revised, '--json').stdout)
  expect(rest).toEqual({ added: [], removed: [], changed: [] })
  expect(renamed).toEqual([
    {
      before: ['失业保险服务', '技能提升补贴申领'],
      after: ['失业保险服务', '技能提升补贴申请'],
      kind: 'renamed',
      confidence: expect.any(Number),
      from: 67,
      to: 67,
    },
  ])
  expect(mingbai('diff', document, revised).stdout).toContain('由「技能提升补贴申领」改名而来：')
})

test('catalogue merge takes the new name from above and keeps what is local', () => {
  const merge = JSON.parse(mingbai('merge', document, local, revised, '--json').stdout)
  expect(Object.keys(merge)).toEqual(['merged', 'taken', 'kept', 'conflicts'])
  expect(merge.conflicts).toEqual([])
  expect(merge.merged.items[66]).toMatchObject({
    path: ['失业保险服务', '技能提升补贴申请'],
    agency: '某县人力资源和社会保障局',
  })
  expect(merge.taken.renamed).toHaveLength(1)
  expect(merge.kept.changed).toHaveLength(81)
  expect(mingbai('merge', document, local, revised).stdout).toContain('0 处要由人决定')
})

test.each([
  ['没有这个文件', () => join(folder, 'none.txt')],
  ['没有找到目录的表头', () => file('notes.txt', '今天开会\n')],
  ['有 2 份目录', () => file('two.txt', `${text}\n\n${text.replace('社会保险领域', '户籍管理领域')}`)],
])('%s: exit 1, one sentence on standard error, nothing on standard output', (why, path) => {
  const { status, stdout, stderr } = mingbai('diff', document, path(), '--json')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(why)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test.each([
  [['diff']],
  [['diff', document]],
  [['merge', document, local]],
  [['diff', document, local, '--yaml']],
])('mingbai catalogue %j is wrong usage: exit 2 and how to use it', args => {
  const { status, stderr } = mingbai(...args)
  expect(status).toBe(2)
  expect(stderr).toContain('用法：')
})
