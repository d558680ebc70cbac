import { foldDraft } from '@mingbai/core/4-content/fold-draft'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { readAudit } from '../audit/store.ts'
import { prepareSite } from '../commands/prepare-site.ts'
import { forgetPassingTextsNightly } from '../content/forget-passing-texts.ts'
import { listDrafts, readEvents, readText } from '../content/store.ts'
import { runNext } from '../jobs/run-next.ts'
import { searchGuides } from '../search/search-guides.ts'
import { accounts } from '../staff/tables.ts'
import { type Browser, config, days, openOffice, regionCode } from '../staff/test-office.ts'
import { scheduledPublicationHandler } from './scheduled-publication.ts'
import { findEdition } from './store.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let clerk: Browser
let colleague: Browser
let reviewer: Browser
let keeper: Browser
let publisher: Browser
let supervisor: Browser

beforeAll(async () => {
  office = await openOffice()
  await prepareSite(config, office.db, office.time.now, () => undefined)
  const signIn = async (name: string, role: Parameters<typeof office.hire>[1]) => {
    const id = await office.hire(name, ...(role ? [role] : []))
    await office.giveAuthenticator(id)
    return office.signedInAs(id)
  }
  clerk = await signIn('clerk', 'editor')
  colleague = await signIn('colleague', 'editor')
  reviewer = await signIn('reviewer', 'reviewer')
  keeper = await signIn('keeper', 'secrecy-reviewer')
  publisher = await signIn('publisher', 'publisher')
  supervisor = await signIn('supervisor', 'supervisor')
})
afterAll(() => office.close())

const draftOf = (code: string) => `/api/items/${code}/draft`

async function portal(path: string) {
  const answer = await createApp(config, office.db, () => office.time.now).request(path)
  return { status: answer.status, html: await answer.text() }
}

async function step(who: Browser, code: string, step: string, more: object = {}) {
  const { body } = await clerk.ask('GET', draftOf(code))
  office.later(1_000)
  return who.ask('POST', `${draftOf(code)}/steps`, { step, contentHash: body?.state.contentHash, ...more })
}

/** Writes a summary on the text that stands there now. */
async function write(who: Browser, code: string, text: string) {
  const { body } = await who.ask('GET', draftOf(code))
  office.later(1_000)
  const guide: ServiceGuide = { ...body.guide, summary: { text, gaps: [] } }
  return who.ask('PUT', draftOf(code), { guide, onto: body.state.contentHash })
}

async function clear(code: string) {
  await step(clerk, code, 'submit')
  await step(reviewer, code, 'approve')
  return step(keeper, code, 'approve-secrecy', { basis: '没有不应公开的内容' })
}

async function order(code: string, note: string | null, more: object = {}) {
  const { body } = await publisher.ask('GET', draftOf(code))
  const acceptances = body.findings.map(({ code, at }: { code: string; at: string }) => ({
    code,
    where: at,
    reason: '核对过',
    basis: '核对过',
  }))
  return { contentHash: body.state.contentHash, formedOn: '2026-11-20', note, acceptances, ...more }
}

test('a guide goes from a clerk past two others to the public, and what is published is exactly what they let pass', async () => {
  const code = '0001'
  expect((await supervisor.ask('POST', draftOf(code))).status).toBe(403)
  expect((await clerk.ask('POST', draftOf(code))).body.state.kind).toBe('writing')
  expect((await colleague.ask('POST', draftOf(code))).status).toBe(409)
  expect((await write(clerk, code, '第一稿的简述。')).status).toBe(200)
  expect((await step(clerk, code, 'submit')).body.state.kind).toBe('in-review')

  const own = await step(clerk, code, 'approve')
  expect([own.status, own.body.problem]).toEqual([403, expect.stringContaining('审核')])
  expect((await step(reviewer, code, 'approve')).body.state.kind).toBe('in-secrecy-review')
  expect((await step(reviewer, code, 'approve-secrecy', { basis: '可以' })).status).toBe(403)
  const cleared = await step(keeper, code, 'approve-secrecy', { basis: '没有不应公开的内容' })
  expect(cleared.body.state.kind).toBe('cleared')

  // One edit, and both reviews are void.
  const edited = await write(clerk, code, '改过的简述，要重新审。')
  expect(edited.body.state).toMatchObject({ kind: 'writing', review: null, secrecyReview: null })
  expect(edited.body.state.voided.what).toEqual(['submission', 'review', 'secrecy-review'])
  const early = await publisher.ask('POST', `${draftOf(code)}/publication`, await order(code, '改了简述'))
  expect(early.status).toBe(403)

  await clear(code)
  const silent = await publisher.ask('POST', `${draftOf(code)}/publication`, await order(code, null))
  expect([silent.status, silent.body.problem]).toEqual([409, expect.stringContaining('改了什么')])
  const published = await publisher.ask('POST', `${draftOf(code)}/publication`, await order(code, '改了简述'))
  expect([published.status, published.body.number]).toEqual([201, 2])
  expect(published.body.publishedAt).toBe(office.time.now.toISOString())
  expect((await portal(`/items/${code}`)).html).toContain('改过的简述，要重新审。')
  expect(await clerk.ask('GET', draftOf(code))).toMatchObject({ status: 204, body: null })
  expect((await clerk.ask('GET', draftOf('9999'))).body.problem).toMatch('没有编码为 9999 的事项')

  const { body } = await clerk.ask('GET', `/api/items/${code}/history`)
  expect(
    body.editions.map(({ number, state }: { number: number; state: string }) => [number, state]),
  ).toEqual([
    [2, 'in-force'],
    [1, 'superseded'],
  ])
  expect(Object.values(body.names)).toEqual(expect.arrayContaining(['clerk', 'publisher']))
})

test('what a draft is said to be is what its events fold to', async () => {
  for (const draft of await listDrafts(office.db, regionCode, '0001')) {
    expect(foldDraft(await readEvents(office.db, regionCode, draft.id))).toEqual(draft.state)
    expect(draft.isOpen).toBe(false)
  }
})

test('two who write at once: what does not touch is joined, what does is given back whole', async () => {
  const code = '0002'
  const { body: base } = await clerk.ask('POST', draftOf(code))
  const onto = base.state.contentHash
  const mine = { ...base.guide, applicants: ['我写的服务对象'] }
  const theirs = { ...base.guide, resultDelivery: { text: '同事写的结果送达', gaps: [] } }
  office.later(1_000)
  expect((await colleague.ask('PUT', draftOf(code), { guide: theirs, onto })).status).toBe(200)
  const joined = await clerk.ask('PUT', draftOf(code), { guide: mine, onto })
  expect(joined.body.guide).toMatchObject({
    applicants: ['我写的服务对象'],
    resultDelivery: { text: '同事写的结果送达' },
  })
  expect(joined.body.state.authors).toHaveLength(2)

  const clash = { ...mine, resultDelivery: { text: '我写的结果送达', gaps: [] } }
  const refused = await clerk.ask('PUT', draftOf(code), { guide: clash, onto })
  expect(refused.status).toBe(409)
  expect(refused.body.conflicts).toMatchObject([
    { at: 'resultDelivery', mine: { text: '我写的结果送达' }, theirs: { text: '同事写的结果送达' } },
  ])
  const settled = await clerk.ask('PUT', draftOf(code), {
    guide: refused.body.merged,
    onto: refused.body.onto,
  })
  expect([settled.status, settled.body.guide.resultDelivery.text]).toEqual([200, '我写的结果送达'])
})

test('a returned text comes back with its reason, to those who wrote it', async () => {
  const code = '0003'
  await clerk.ask('POST', draftOf(code))
  await write(clerk, code, '要退回的简述。')
  await step(clerk, code, 'submit')
  const seen = await reviewer.ask('GET', '/api/worklist')
  expect(lineOf(seen.body, code).draft).toMatchObject({ state: 'in-review', waitsForMe: true, isMine: false })
  expect((await step(reviewer, code, 'return')).status).toBe(400)
  const returned = await step(reviewer, code, 'return', { reason: '电话是旧的' })
  expect(returned.body.state.returned).toMatchObject({ from: 'review', reason: '电话是旧的' })
  const back = await clerk.ask('GET', '/api/worklist')
  expect(lineOf(back.body, code).draft).toMatchObject({ isReturned: true, waitsForMe: true, isMine: true })
})

test('a scheduled text goes out at its moment and not before, and not when it was taken back', async () => {
  const code = '0004'
  const handlers = scheduledPublicationHandler(config.site)
  const work = () => runNext({ db: office.db, regionCode, handlers }, () => office.time.now)
  await clerk.ask('POST', draftOf(code))
  await write(clerk, code, '定时发布的简述。')
  await clear(code)
  const at = (minutes: number) => new Date(office.time.now.getTime() + minutes * 60_000).toISOString()
  const schedule = async (publishAt: string) =>
    publisher.ask('POST', `${draftOf(code)}/schedule`, { order: await order(code, '说明'), publishAt })
  expect((await schedule(at(-1))).status).toBe(409)
  expect((await schedule(at(10))).status).toBe(204)
  expect((await step(publisher, code, 'unschedule')).body.state.kind).toBe('cleared')
  office.later(11 * 60_000)
  expect(await work()).toBe('done')
  expect((await portal(`/items/${code}`)).html).not.toContain('定时发布的简述。')
  expect((await schedule(at(10))).status).toBe(204)
  expect(await work()).toBe(null)
  office.later(11 * 60_000)
  expect(await work()).toBe('done')
  expect((await portal(`/items/${code}`)).html).toContain('定时发布的简述。')
})

test('withdrawn: a public notice with reason and successor, nothing in the search; taken down: nothing anywhere', async () => {
  const close = (who: Browser, code: string, how: string, more: object = {}) =>
    who.ask('POST', `/api/items/${code}/${how}`, { number: 2, reason: '政策已经改变', ...more })
  const summaryIn = async (code: string) =>
    (await searchGuides(office.db, regionCode, '定时发布的简述', 5)).hits.some(hit => hit.code === code)
  expect((await close(clerk, '0001', 'withdrawal', { successorCode: null })).status).toBe(403)
  expect((await close(publisher, '0001', 'withdrawal', { successorCode: '9999' })).status).toBe(400)
  expect((await close(publisher, '0001', 'withdrawal', { successorCode: '0002' })).status).toBe(204)
  const again = await close(publisher, '0001', 'withdrawal', { successorCode: null })
  expect([again.status, again.body.problem]).toEqual([403, expect.stringContaining('已撤下')])
  const page = await portal('/items/0001')
  expect(page.html).not.toContain('改过的简述')
  expect(page.html).toContain('政策已经改变')
  expect(page.html).toContain('href="/items/0002"')

  expect(await summaryIn('0004')).toBe(true)
  expect((await close(keeper, '0004', 'take-down')).status).toBe(204)
  expect(await summaryIn('0004')).toBe(false)
  const gone = await portal('/items/0004')
  expect(gone.html).not.toContain('定时发布的简述。')
  expect(gone.html).not.toContain('政策已经改变')
  const guideSeenBy = async (who: Browser) =>
    (await who.ask('GET', '/api/items/0004/history')).body.editions[0].guide
  expect(await guideSeenBy(clerk)).toBe(null)
  expect((await guideSeenBy(supervisor)).summary.text).toBe('定时发布的简述。')
})

test('what an account of the demonstration lets pass or publishes is a demonstration; what it only wrote is none', async () => {
  const { db } = office
  const published = async (code: string) => {
    await clerk.ask('POST', draftOf(code))
    expect((await clear(code)).body.state.kind).toBe('cleared')
    const { status } = await publisher.ask(
      'POST',
      `${draftOf(code)}/publication`,
      await order(code, '核对过'),
    )
    expect(status).toBe(201)
    return (await findEdition(db, regionCode, code))?.demonstration
  }
  const mark = (name: string, demonstration: boolean) =>
    db.update(accounts).set({ demonstration }).where(eq(accounts.name, name))
  const publishedBeside = async (name: string, code: string) => {
    await mark(name, true)
    const demonstration = await published(code)
    await mark(name, false)
    return demonstration
  }
  expect(await publishedBeside('clerk', '0010')).toBe(false)
  expect(await publishedBeside('reviewer', '0011')).toBe(true)
  expect(await publishedBeside('keeper', '0012')).toBe(true)
  expect(await publishedBeside('publisher', '0013')).toBe(true)
  for (const path of ['/items/0013', '/items/0013/editions/2'])
    expect((await portal(path)).html).toContain('没有经过正式审核')
  expect((await portal('/items/0010')).html).not.toContain('没有经过正式审核')
})

test('a site that is no demonstration any more publishes nothing that an account of it let pass', async () => {
  const code = '0014'
  await clerk.ask('POST', draftOf(code))
  await clear(code)
  const { db } = office
  await db.update(accounts).set({ demonstration: true }).where(eq(accounts.name, 'reviewer'))
  const formal = { ...config, site: { ...config.site, demonstration: false } }
  const app = createApp(formal, db, () => office.time.now)
  const body = JSON.stringify(await order(code, '核对过'))
  const answer = await app.request(`http://localhost${draftOf(code)}/publication`, {
    method: 'POST',
    headers: { Origin: 'http://localhost', Cookie: publisher.cookie, 'Content-Type': 'application/json' },
    body,
  })
  await db.update(accounts).set({ demonstration: false }).where(eq(accounts.name, 'reviewer'))
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('演示账号')])
})

test('nothing is published while the clock stands before the edition that is replaced', async () => {
  const code = '0015'
  await clerk.ask('POST', draftOf(code))
  await clear(code)
  const ordered = await order(code, '核对过')
  const { now } = office.time
  office.time.now = new Date('2026-11-24T01:00:00Z')
  const early = await publisher.ask('POST', `${draftOf(code)}/publication`, ordered)
  office.time.now = now
  expect([early.status, early.body.problem]).toEqual([409, expect.stringContaining('校准')])
})

test('every step stands in the audit, by account and hash, without a word that a person wrote', async () => {
  const entries = await readAudit(office.db, regionCode, null, 1_000)
  const actions = new Set(entries.map(({ action }) => action))
  for (const action of ['draft-started', 'draft-approved', 'edition-published', 'edition-taken-down'])
    expect(actions).toContain(action)
  expect(JSON.stringify(entries)).not.toMatch(/简述|电话是旧的|政策已经改变/)
})

test('hostile and overlong texts are refused with the place', async () => {
  const { body } = await clerk.ask('GET', draftOf('0002'))
  const guide = { ...body.guide, officeHours: '长'.repeat(4_001) }
  const long = await clerk.ask('PUT', draftOf('0002'), { guide, onto: body.state.contentHash })
  expect([long.status, long.body.problem]).toEqual([400, expect.stringContaining('officeHours')])
  for (const unseen of ['\u202e倒着', '响\x07铃', '空\0字']) {
    const guide = { ...body.guide, officeHours: unseen }
    const turned = await clerk.ask('PUT', draftOf('0002'), { guide, onto: body.state.contentHash })
    expect([turned.status, turned.body.problem]).toEqual([400, expect.stringMatching('officeHours”.*看不见')])
  }
  const extra = { ...body.guide, script: '<script>' }
  const more = await clerk.ask('PUT', draftOf('0002'), { guide: extra, onto: body.state.contentHash })
  expect(more.status).toBe(400)
})

type Line = { readonly itemCode: string; readonly draft: object | null }

function lineOf(body: { readonly items: readonly Line[] }, code: string): Line {
  return body.items.find(({ itemCode }) => itemCode === code) as Line
}

test('the public reads every edition that stands, what was public on a day, and of a withdrawn one only why', async () => {
  const list = await portal('/items/0001/editions')
  expect([list.status, list.html]).toEqual([200, expect.stringContaining('撤下的理由：政策已经改变')])
  expect((await portal('/items/0001/editions/1')).html).toContain('现在不用了，不要照着办')
  const withdrawn = await portal('/items/0001/editions/2')
  expect([withdrawn.status, withdrawn.html]).toEqual([410, expect.not.stringContaining('改过的简述')])
  expect((await portal('/items/0004/editions/2')).status).toBe(404)
  expect((await portal('/items/0004/editions')).html).not.toContain('定时发布')
  expect((await portal('/items/0002/editions?on=2026-11-25')).status).toBe(302)
  const untold = '那时没有公开，或者后来下线了'
  expect((await portal('/items/0002/editions?on=2020-01-01')).html).toContain(untold)
  expect((await portal('/items/0004/editions?on=2026-11-25')).html).toContain(untold)
})

test('a draft is previewed as the very page of the portal, by those who may read it and nobody else', async () => {
  const path = '/api/items/0002/draft/preview'
  const ask = (headers: Record<string, string>) =>
    createApp(config, office.db, () => office.time.now).request(path, { headers })
  expect((await ask({})).status).toBe(401)
  const seen = await ask({ Cookie: clerk.cookie })
  expect(await seen.text()).toContain('我写的服务对象')
  expect(seen.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'self'")
  expect(seen.headers.get('Cache-Control')).toBe('no-store')
  expect((await portal('/items/0002')).html).not.toContain('我写的服务对象')
})

test('after a week a draft has forgotten what stood between two pauses, and nothing that anybody signed', async () => {
  const code = '0005'
  await clerk.ask('POST', draftOf(code))
  for (const text of ['第一遍', '第二遍', '第三遍']) expect((await write(clerk, code, text)).status).toBe(200)
  await step(clerk, code, 'submit')
  const [draft] = await listDrafts(office.db, regionCode, code)
  const id = draft?.id ?? ''
  const saved = (await readEvents(office.db, regionCode, id)).filter(({ kind }) => kind === 'saved')
  const kept = () =>
    Promise.all(
      saved.map(async ({ contentHash }) => (await readText(office.db, regionCode, id, contentHash)) !== null),
    )
  const tonight = async () => {
    const signal = new AbortController().signal
    await forgetPassingTextsNightly(regionCode)({}, { db: office.db, now: office.time.now, signal })
  }
  await tonight()
  expect(await kept()).toEqual([true, true, true])
  office.later(8 * days)
  await tonight()
  expect(await kept()).toEqual([false, false, true])
})
