import type { HolidayNotice } from '@mingbai/core/calendar/holiday-notice'
import { workCalendar } from '@mingbai/core/calendar/work-calendar'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { beijingDate } from '../calendar/beijing-date.ts'
import { noticeWarning } from '../calendar/notice-warning.ts'
import { knownNotices } from '../calendar/store.ts'
import type { Database } from '../database/database.ts'
import { answerDeadline } from './deadline-answer.ts'
import { deadlineFile } from './deadline-file.ts'
import { DeadlinePage } from './deadline-page.tsx'
import { type DeadlineForm, readForm, readQuery } from './deadline-query.ts'
import type { Shell } from './layout.tsx'

/** /deadline and its calendar file. Both rest on today and on the notices loaded so far: nobody may keep them. */
export function deadlineRoutes(shell: Shell, db: Database, clock: () => Date): Hono {
  const { regionCode } = shell.site
  const routes = new Hono()

  routes.get('/deadline', async c => {
    const query = new URL(c.req.url).searchParams
    const today = beijingDate(clock())
    const beginning: DeadlineForm = { from: today, amount: '20', unit: 'working-day', region: regionCode }
    const read = readQuery(query, beginning)
    const notices = await knownNotices(db, regionCode)
    c.status(read.kind === 'wrong' ? 400 : 200)
    c.header('Cache-Control', 'no-cache')
    const page = (
      <DeadlinePage
        shell={shell}
        form={readForm(query, beginning)}
        answer={read.kind === 'asked' ? answerDeadline(read.question, notices) : null}
        problems={read.kind === 'wrong' ? read.problems : []}
        warning={warningOf(notices)}
      />
    )
    return c.html(html`<!doctype html>${page}`)
  })

  routes.get('/deadline.ics', async c => {
    const url = new URL(c.req.url)
    const read = readQuery(url.searchParams, {
      from: '',
      amount: '',
      unit: 'working-day',
      region: regionCode,
    })
    if (read.kind !== 'asked') return c.redirect(`/deadline${url.search}`)
    const answer = answerDeadline(read.question, await knownNotices(db, regionCode))
    return c.body(deadlineFile(answer, clock()), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${answer.due.dueOn}.ics"`,
      'Cache-Control': 'no-cache',
    })
  })

  routes.get('/deadline/', c => c.redirect(`/deadline${new URL(c.req.url).search}`, 301))

  function warningOf(notices: readonly HolidayNotice[]): string | null {
    return noticeWarning(workCalendar(notices, regionCode), beijingDate(clock()))
  }
  return routes
}
