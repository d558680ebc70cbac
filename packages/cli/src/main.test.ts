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

test('catalogue lint --json is the same document with the findings of the rules behind those of the reader', () => {
  const read = JSON.parse(mingbai('catalogue', 'read', document, '--json').stdout).catalogues[0]
  const { status, stdout, stderr } = mingbai('catalogue', 'lint', document, '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const [{ findings, ...rest }] = JSON.parse(stdout).catalogues
  expect({ ...rest, findings: findings.slice(0, read.findings.length) }).toEqual(read)
  const codes = new Set(findings.slice(read.findings.length).map(({ code }: { code: string }) => code))
  expect(codes).toContain('legal-basis-unknown')
  expect(codes).toContain('channel-two-names')
})

test('without --json people read the defects rule by rule, the waived ones with their reason', () => {
  const waivers = file(
    'waivers.json',
    JSON.stringify([
      {
        rule: 'tiers-unlike-siblings',
        path: ['工伤保险服务'],
        reason: '只在市级窗口办理',
        by: '目录管理员',
        on: '2026-11-24',
      },
      { rule: 'agency-missing', path: ['工伤保险服务'], reason: '待定', by: '审核人员', on: '2026-11-24' },
    ]),
  )
  const facts = file('facts.json', JSON.stringify({ agencies: ['伊宁市人社局'] }))
  const { status, stdout } = mingbai('catalogue', 'lint', document, '--waivers', waivers, '--facts', facts)
  expect(status).toBe(0)
  expect(stdout).toContain('■ 公开依据查不到（legal-basis-unknown），18 条')
  expect(stdout).toMatch(
    /\[已豁免\] “工伤事故备案”.*\n.*\n.*理由：只在市级窗口办理（目录管理员，2026-11-24）/,
  )
  expect(stdout).toContain('1 条已豁免')
  expect(stdout).toContain('■ 豁免没有用上（waiver-unused），1 条')
  expect(stdout).toContain('■ 公开主体不在机构名录里（agency-unlisted），81 条')
})

test.each([
  ['没有这个文件', '--waivers', () => join(folder, 'none.json')],
  ['不是 JSON', '--waivers', () => file('broken.json', '[')],
  ['第 1 条豁免没有写 rule', '--waivers', () => file('empty.json', '[{}]')],
  ['不认识“agency”', '--facts', () => file('wrong.json', '{"agency":[]}')],
])('catalogue lint: %s in %s is exit 1 and one sentence', (why, option, path) => {
  const { status, stdout, stderr } = mingbai('catalogue', 'lint', document, option, path())
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(why)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
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
  [['search']],
  [['search', '--limit', '0', '失业']],
  [['search', '--batch', 'a.txt', '失业']],
  [['search', '--yaml', '失业']],
  [['catalogue', 'read', 'a.txt', '--waivers', 'b.json']],
  [['catalogue', 'lint']],
  [['catalogue', 'lint', 'a.txt', '--waivers']],
  [['catalogue', 'constructor', 'a.txt']],
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
