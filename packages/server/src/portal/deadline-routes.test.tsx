import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertNotice } from '../calendar/store.ts'
import type { OpenDatabase } from '../database/database.ts'
import { openTestDatabase } from '../database/test-database.ts'
import { aShell } from './an-item.ts'
import { deadlineRoutes } from './deadline-routes.tsx'

const shell = aShell({ regionCode: '654002', regionName: '伊宁市' })
const corban = '/deadline?from=2025-05-20&amount=20&unit=working-day&region=654002'
let database: OpenDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** What the pages answer on a day, at eight in the morning in Beijing. */
function on(today: string) {
  const routes = new Hono().route(
    '/',
    deadlineRoutes(shell, database.db, () => new Date(`${today}T00:00:00Z`)),
  )
  return async (address: string) => {
    const answer = await routes.request(address)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
}
const ask = (address: string) => on('2026-11-24')(address)

describe('the page', () => {
  test('answers first, then draws the days, then says why with the notices', async () => {
    const { status, text } = await ask(corban)
    expect(status).toBe(200)
    expect(text).toMatch(
      /到期日<\/span><time datetime="2025-06-23">2025年6月23日<\/time>[\s\S]*日历上看[\s\S]*为什么是这一天[\s\S]*逐日清单/,
    )
    expect(text).toContain('只按国家的通知算，会是2025年6月18日')
    expect(text).toContain('6月6日至6月10日，古尔邦节放假')
    expect(text).toContain('国办发明电〔2024〕12号')
    expect(text).not.toContain('暂定')
  })

  test('before anything is asked it begins with today and teaches by example', async () => {
    const { status, text } = await ask('/deadline')
    expect(status).toBe(200)
    expect(text).toContain('value="2026-11-24"')
    expect(text).toContain('几个例子')
  })

  test('a provisional date says so loudly, with the year and whose notice is missing', async () => {
    const { text } = await ask('/deadline?from=2026-12-14&amount=20&unit=working-day&region=654002')
    expect(text).toContain('到期日（暂定）')
    expect(text).toContain('国家和新疆2027年的放假通知还没有收录')
  })

  test('the last days of December are known but not safe, and the page says so', async () => {
    const { text } = await ask('/deadline?from=2026-12-01&amount=20&unit=working-day&region=')
    expect(text).toContain('2026年12月29日')
    expect(text).toContain('有时会调整 12 月的最后几天')
  })

  test('of a place whose own days nobody entered it says that the country’s were taken', async () => {
    const said = '没有收录这个地区自己的放假通知'
    expect((await ask('/deadline?from=2025-05-20&amount=20&unit=working-day&region=999999')).text).toContain(
      said,
    )
    expect((await ask(corban)).text).not.toContain(said)
  })

  test('what cannot be reckoned is a 400 that leads to each box', async () => {
    const { status, text } = await ask('/deadline?from=2025-02-30&amount=0&unit=working-day&region=')
    expect(status).toBe(400)
    expect(text).toContain('<a href="#from">起算日要写')
    expect(text).toMatch(/id="amount"[^>]*aria-invalid="true" aria-describedby="wrong-amount"/)
  })

  test('rests on today and on loaded notices, so nobody may keep it', async () => {
    for (const address of ['/deadline', corban, corban.replace('?', '.ics?')])
      expect((await ask(address)).headers.get('cache-control')).toBe('no-cache')
  })

  test('with a slash too many is the same page', async () => {
    expect((await ask('/deadline/?from=2025-05-20')).headers.get('location')).toBe(
      '/deadline?from=2025-05-20',
    )
  })

  test('what was typed stands in the form as text and nowhere as markup', async () => {
    const { text } = await ask(`/deadline?from=${encodeURIComponent('"><script>x</script>')}`)
    expect(text).not.toContain('<script>')
  })
})

describe('the calendar file', () => {
  test('holds one whole day, in lines of 75 octets at most', async () => {
    const { headers, text } = await ask(corban.replace('?', '.ics?'))
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(text).toContain('DTSTART;VALUE=DATE:20250623\r\nDTEND;VALUE=DATE:20250624\r\n')
    expect(text).toContain('STATUS:CONFIRMED')
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  test('of a provisional date is tentative', async () => {
    const { text } = await ask('/deadline.ics?from=2026-12-14&amount=20&unit=working-day&region=')
    expect(text).toContain('SUMMARY:（暂定）')
    expect(text).toContain('STATUS:TENTATIVE')
  })

  test('of nothing leads to the page that says what is wrong', async () => {
    const { status, headers } = await ask('/deadline.ics?from=x')
    expect([status, headers.get('location')]).toEqual([302, '/deadline?from=x'])
  })
})

describe('next year’s notice', () => {
  const warning = '国家2027年的放假通知还没有录入'

  test('is missed from December on, until it is loaded', async () => {
    expect((await on('2026-11-30')('/deadline')).text).not.toContain(warning)
    expect((await on('2026-12-01')('/deadline')).text).toContain(warning)
    const notice = {
      regionCode: null,
      regionName: '国家',
      year: 2027,
      scope: 'year',
      number: null,
      issuedOn: null,
      isSeen: true,
      holidays: [],
      makeUpWorkdays: [],
    } as const
    const source = { hash: '0'.repeat(64), movedDates: 0 }
    await insertNotice(database.db, '654002', notice, source, new Date('2026-12-01T00:00:00Z'))
    expect((await on('2026-12-01')('/deadline')).text).not.toContain(warning)
  })
})
