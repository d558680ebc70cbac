import { plainDate, toDayNumber } from '@mingbai/core/calendar/plain-date'
import { issuersMissing, isWorkingDay, workCalendar } from '@mingbai/core/calendar/work-calendar'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAudit } from '../audit/store.ts'
import { verifyAudit } from '../audit/verify.ts'
import { knownNotices } from '../calendar/store.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { loadNotice, type NoticeLoading } from './load-notice.ts'

const site = '654002'
const of2027: NoticeLoading = {
  text: `国办发明电〔2026〕0号
关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假，共7天。1月31日（周日）上班。`,
  origin: { regionCode: null, regionName: '国家', scope: 'year' },
  isConfirmed: true,
  mayReplace: false,
}
const xinjiang = { regionCode: '650000', regionName: '新疆', scope: 'year' } as const

let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function load(different: Partial<NoticeLoading>): Promise<string> {
  const said: string[] = []
  const now = new Date('2026-11-24T04:00:00Z')
  await loadNotice(database.db, site, { ...of2027, ...different }, now, line => said.push(line))
  return said.join('\n')
}
const calendar = async () => workCalendar(await knownNotices(database.db, site), site)

test('without --confirm everything is shown and nothing is stored', async () => {
  expect(await load({ isConfirmed: false })).toMatch(/有 7 天不同[\s\S]*66 个改变[\s\S]*什么也没有保存/)
  expect(issuersMissing(await calendar(), 2027)).toEqual(['国家', '新疆'])
})

test('a confirmed notice counts from now on, and its audit entry was written with it', async () => {
  expect(await load({})).toContain('已保存，并记入审计')
  expect(issuersMissing(await calendar(), 2027)).toEqual(['新疆'])
  expect(await readAudit(database.db, site, null, 10)).toMatchObject([
    {
      action: 'holiday-notice-loaded',
      before: null,
      after: { year: 2027, appliesTo: null, number: '国办发明电〔2026〕0号', movedDates: 66 },
    },
  ])
  expect(await verifyAudit(database.db, site)).toEqual({ ok: true, count: 1 })
})

test('a year that is known is shown day by day and replaced only on an explicit word', async () => {
  const text = of2027.text.replace('1月31日（周日）上班', '1月30日（周六）上班')
  await expect(load({ text })).rejects.toThrow('--replace')
  expect(await load({ text, mayReplace: true })).toContain('2027-01-31 星期日：原来上班，改为休息')
  const isWorked = (date: string, from: Awaited<ReturnType<typeof calendar>>) =>
    isWorkingDay(from, toDayNumber(plainDate(date)))
  const now = await calendar()
  expect([isWorked('2027-01-30', now), isWorked('2027-01-31', now)]).toEqual([true, false])
})

test('a supplement changes its days and leaves the rest', async () => {
  await load({
    text: '关于调整2026年古尔邦节放假的通知\n古尔邦节：5月26日（周二）放假1天。',
    origin: { ...xinjiang, scope: 'some-days' },
  })
  const now = await calendar()
  for (const date of ['2026-05-26', '2026-05-27'])
    expect(isWorkingDay(now, toDayNumber(plainDate(date)))).toBe(false)
})

test('an error in the text, or a region that is not the site’s, stores nothing', async () => {
  const before = (await knownNotices(database.db, site)).length
  const wrong = '2028年放假\n元旦：1月1日（周五）放假。'
  await expect(load({ text: wrong })).rejects.toThrow('什么也没有保存')
  await expect(load({ text: '今天开会' })).rejects.toThrow('什么也没有保存')
  await expect(load({ origin: { ...xinjiang, regionCode: '330000', regionName: '浙江' } })).rejects.toThrow(
    '管不到',
  )
  expect(await knownNotices(database.db, site)).toHaveLength(before)
})
