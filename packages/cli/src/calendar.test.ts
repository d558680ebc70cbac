import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { calendar } from './calendar.ts'
import { WrongUsage } from './wrong-usage.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingbai-calendar-'))
const file = join(folder, 'notice.txt')
writeFileSync(file, '2027年放假安排\n元旦：1月1日（周五）至3日（周日）放假，共3天。')
afterAll(() => rmSync(folder, { recursive: true }))

test('calendar read shows the days and the due dates that change, before and after', async () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const code = await calendar(['read', file])
  const said = out.mock.calls.map(([text]) => String(text)).join('')
  out.mockRestore()
  expect(code).toBe(0)
  expect(said).toContain('休  2027-01-01 星期五 至 2027-01-03 星期日  元旦')
  expect(said).toContain('2026-12-04 起算：2027-01-01（暂定） → 2027-01-04')
})

test.each([
  [[]],
  [['write', file]],
  [['read']],
  [['read', file, '--confirm']],
  [['load', file, '--amend', '--replace']],
  [['load', file, '--region', '654000']],
])('calendar %j is wrong usage', args => expect(calendar(args)).rejects.toThrow(WrongUsage))

test.each([
  [['read', join(folder, 'none.txt')], '没有这个文件'],
  [['read', file, '--region', '65', '--name', '新疆'], '六位数字'],
])('calendar %j: 1 and one sentence', async (args, why) => {
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const code = await calendar(args)
  const said = err.mock.calls.map(([text]) => String(text)).join('')
  err.mockRestore()
  expect(code).toBe(1)
  expect(said).toContain(why)
})
