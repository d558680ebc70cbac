import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { due } from './due.ts'
import { WrongUsage } from './wrong-usage.ts'

test('due --json prints the date, whether it is provisional, and the ledger: one JSON document', () => {
  const bin = fileURLToPath(new URL('../bin/mingbai.mjs', import.meta.url))
  const args = ['due', '--from', '2025-05-20', '--working-days', '20', '--region', '654002', '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const answer = JSON.parse(stdout)
  expect(Object.keys(answer)).toEqual(['dueOn', 'provisional', 'ledger'])
  expect(answer).toMatchObject({ dueOn: '2025-06-23', provisional: false })
  expect(answer.ledger.filter((line: { counts: boolean }) => line.counts)).toHaveLength(20)
  for (const line of answer.ledger)
    expect(line).toEqual({ date: expect.any(String), counts: expect.any(Boolean), why: expect.any(String) })
})

test('days roll over and the ledger says so; without a region the country’s calendar holds', async () => {
  const { code, stdout } = await run('--from', '2025-09-21', '--days', '15')
  expect(code).toBe(0)
  expect(stdout).toContain('期满日不是工作日，顺延（民法典第二百零三条第一款）')
  expect(stdout).toContain('到期日 2025-10-09\n')
})

test('beyond the last notice the date is provisional and names the year', async () => {
  const { stdout } = await run('--from', '2026-12-20', '--working-days', '20')
  expect(stdout).toContain('（暂定：国家2027年的放假通知还没有收录）')
})

test.each([
  [['--from', '2025-02-30', '--working-days', '20'], '--from'],
  [['--from', '2025-05-20', '--working-days', 'x'], '期限'],
  [['--from', '2025-05-20', '--days', '0'], '期限'],
  [['--from', '2025-05-20', '--days', '3', '--region', '65400'], '--region'],
])('due %j cannot be reckoned: 1 and one sentence', async (args, where) => {
  const { code, stdout, stderr } = await run(...args)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^${where}：[^\n]+。\n$`))
})

test.each([
  [[]],
  [['--from', '2025-05-20']],
  [['--from', '2025-05-20', '--days', '3', '--months', '1']],
  [['--when', 'now']],
])('due %j is wrong usage', args => expect(run(...args)).rejects.toThrow(WrongUsage))

async function run(...args: readonly string[]) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    const code = await due(args)
    const written = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join('')
    return { code, stdout: written(out), stderr: written(err) }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}
