import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { itemCodes } from '../catalogue/tables.ts'
import { prepareSite } from '../commands/prepare-site.ts'
import { startDraft } from '../content/start-draft.ts'
import { findOpenDraft, insertEvent, lockOpenDraft, readEvents } from '../content/store.ts'
import { runNext } from '../jobs/run-next.ts'
import { openSession } from '../staff/sessions/open-session.ts'
import { findAccount, replacePosts, updateAccount } from '../staff/store.ts'
import { Browser, config, openOffice, regionCode } from '../staff/test-office.ts'
import { scheduledPublicationHandler } from './scheduled-publication.ts'
import { findEdition, insertEdition } from './store.ts'

let office: Awaited<ReturnType<typeof openOffice>>
const ids: Record<string, string> = {}
const people: Record<string, Browser> = {}

beforeAll(async () => {
  office = await openOffice()
  await prepareSite(config, office.db, office.time.now, () => undefined)
  for (const role of ['editor', 'reviewer', 'secrecy-reviewer', 'publisher', 'supervisor'] as const) {
    const id = await office.hire(role, role)
    await office.giveAuthenticator(id)
    ids[role] = id
    people[role] = await office.signedInAs(id)
  }
})
afterAll(() => office.close())

const draftOf = (code: string) => `/api/items/${code}/draft`
const ask = (role: string, method: string, path: string, body?: unknown) =>
  (people[role] as Browser).ask(method, path, body)

async function stateOf(code: string) {
  return (await ask('editor', 'GET', draftOf(code))).body.state
}

async function step(role: string, code: string, step: string, more: object = {}) {
  const { contentHash } = await stateOf(code)
  office.later(1_000)
  return ask(role, 'POST', `${draftOf(code)}/steps`, { step, contentHash, ...more })
}

/** A draft of another text than the public has, let pass by both reviewers. */
async function cleared(code: string) {
  const { body } = await ask('editor', 'POST', draftOf(code))
  const guide = { ...body.guide, summary: { text: `新写的简述 ${code}。`, gaps: [] } }
  await ask('editor', 'PUT', draftOf(code), { guide, onto: body.state.contentHash })
  await step('editor', code, 'submit')
  await step('reviewer', code, 'approve')
  await step('secrecy-reviewer', code, 'approve-secrecy', { basis: '没有不应公开的内容' })
}

async function order(code: string, more: object = {}) {
  const { body } = await ask('publisher', 'GET', draftOf(code))
  const acceptances = body.findings.map(({ code, at }: { code: string; at: string }) => ({
    code,
    where: at,
    reason: '核对过',
    basis: '核对过',
  }))
  return { contentHash: body.state.contentHash, formedOn: null, note: '改了简述', acceptances, ...more }
}

async function scheduled(code: string) {
  await cleared(code)
  const publishAt = new Date(office.time.now.getTime() + 600_000).toISOString()
  const path = `${draftOf(code)}/schedule`
  expect((await ask('publisher', 'POST', path, { order: await order(code), publishAt })).status).toBe(204)
}

const handlers = scheduledPublicationHandler(config.site)
async function comesTheMoment() {
  office.later(601_000)
  return runNext({ db: office.db, regionCode, handlers }, () => office.time.now)
}

/** It waits for a publisher again, nothing went out, and its life says why. */
async function expectTakenBack(code: string, why: string) {
  expect((await stateOf(code)).kind).toBe('cleared')
  expect((await findEdition(office.db, regionCode, code))?.number ?? 1).toBe(1)
  const { body } = await ask('supervisor', 'GET', `/api/items/${code}/history`)
  expect(body.drafts[0].events[0]).toMatchObject({
    kind: 'unscheduled',
    by: 'system:publish-scheduled',
    reason: expect.stringContaining(why),
  })
}

test('one unit cannot confirm in the place of another', async () => {
  const code = '0001'
  const units = ['unit-b', 'unit-c']
  const posts = units.map(unitCode => ({ unitCode, role: 'reviewer' as const }))
  const id = await office.hire('neighbour')
  await office.giveAuthenticator(id)
  await replacePosts(office.db, regionCode, id, posts.slice(0, 1))
  const account = await findAccount(office.db, regionCode, id)
  const whole = { isWhole: true, secondFactorAt: office.time.now, device: 'Chrome 浏览器' }
  const { token } = await openSession(
    office.db,
    regionCode,
    { account: account as never, ...whole },
    office.time.now,
  )
  const app = createApp(config, office.db, () => office.time.now)
  people.neighbour = new Browser(app, `mingbai-session=${token}`)
  await cleared(code)
  for (const unitCode of units) await step('editor', code, 'ask-confirmation', { unitCode })
  const others = await step('neighbour', code, 'confirm', { unitCode: 'unit-c' })
  expect([others.status, others.body.problem]).toEqual([
    403,
    expect.stringContaining('只能替您现在办公的单位'),
  ])
  expect(
    (await step('neighbour', code, 'refuse-confirmation', { unitCode: 'unit-c', reason: '不' })).status,
  ).toBe(403)
  const own = await step('neighbour', code, 'confirm', { unitCode: 'unit-b' })
  expect([own.status, own.body.state.kind]).toEqual([200, 'awaiting-confirmation'])
})

test('what cannot be published cannot be scheduled either', async () => {
  const code = '0002'
  await cleared(code)
  const publishAt = new Date(office.time.now.getTime() + 600_000).toISOString()
  const schedule = async (more: object) =>
    ask('publisher', 'POST', `${draftOf(code)}/schedule`, { order: await order(code, more), publishAt })
  expect(await schedule({ note: null })).toMatchObject({
    status: 409,
    body: { problem: expect.stringContaining('改了什么') },
  })
  expect(await schedule({ formedOn: '2026-11-26' })).toMatchObject({
    status: 409,
    body: { problem: expect.stringContaining('还没有到') },
  })
  expect((await schedule({ formedOn: '0000-01-01' })).status).toBe(400)
  expect((await stateOf(code)).kind).toBe('cleared')
})

test('a schedule of somebody who was demoted meanwhile is taken back', async () => {
  await scheduled('0003')
  const before = await findAccount(office.db, regionCode, ids.publisher as string)
  await replacePosts(office.db, regionCode, ids.publisher as string, [
    { unitCode: regionCode, role: 'editor' },
  ])
  expect(await comesTheMoment()).toBe('done')
  await replacePosts(office.db, regionCode, ids.publisher as string, before?.posts ?? [])
  await expectTakenBack('0003', '排定发布的人')
})

test('a schedule of an account that was deactivated meanwhile is taken back', async () => {
  await scheduled('0004')
  await updateAccount(office.db, regionCode, ids.publisher as string, { deactivatedAt: office.time.now })
  expect(await comesTheMoment()).toBe('done')
  await updateAccount(office.db, regionCode, ids.publisher as string, { deactivatedAt: null })
  await expectTakenBack('0004', '排定发布的人')
})

test('a text that was let pass before an emergency take-down does not go out after it', async () => {
  const code = '0005'
  await scheduled(code)
  const closing = { number: 1, reason: '写了不该公开的内容' }
  expect((await ask('secrecy-reviewer', 'POST', `/api/items/${code}/take-down`, closing)).status).toBe(204)
  expect(await comesTheMoment()).toBe('done')
  await expectTakenBack(code, '紧急下线')
  const now = await ask('publisher', 'POST', `${draftOf(code)}/publication`, await order(code))
  expect([now.status, now.body.problem]).toEqual([409, expect.stringContaining('紧急下线')])
  const reasonSeenBy = async (role: string) =>
    (await ask(role, 'GET', `/api/items/${code}/history`)).body.editions[0].closings[0].reason
  expect(await reasonSeenBy('editor')).toBe(null)
  expect(await reasonSeenBy('supervisor')).toBe(closing.reason)
})

test('a closing that names nothing is refused, whatever its digits look like', async () => {
  const close = (code: string, body: object) =>
    ask('publisher', 'POST', `/api/items/${code}/withdrawal`, {
      number: 1,
      reason: '政策已经改变',
      successorCode: null,
      ...body,
    })
  expect((await close('13800138000', {})).status).toBe(404)
  expect((await close('0006', { number: 13_800_138_000 })).status).toBe(404)
  expect((await close('0006', { successorCode: '13800138000' })).status).toBe(400)
  const itself = await close('0006', { successorCode: '0006' })
  expect([itself.status, itself.body.problem]).toEqual([400, expect.stringContaining('它自己')])
})

test('who starts a draft while an edition is going out starts from that edition', async () => {
  const code = '0007'
  const { db, time } = office
  await cleared(code)
  const by = { kind: 'staff', id: ids.editor as string, roles: ['editor'], unitCode: regionCode } as const
  let started: Promise<unknown> | undefined
  await db.transaction(async tx => {
    const draft = await lockOpenDraft(tx, regionCode, code)
    const edition = await findEdition(tx, regionCode, code)
    if (!draft || !edition) throw new Error('nothing to publish')
    const { contentHash } = draft.state
    const signature = { by: by.id, at: time.now.toISOString(), contentHash }
    const state = { ...draft.state, kind: 'published', published: signature } as const
    await insertEvent(tx, regionCode, draft, { kind: 'published', ...signature }, state)
    started = startDraft(db, regionCode, by, { code, path: ['某'] }, time.now)
    await new Promise(done => setTimeout(done, 200))
    await insertEdition(tx, regionCode, { ...edition, number: 2, publishedAt: time.now })
  })
  expect(await started).toMatchObject({ editionNumber: 2 })
  const open = await findOpenDraft(db, regionCode, code)
  expect(open && (await readEvents(db, regionCode, open.id))).toHaveLength(1)
})

test('a draft whose item left the catalogue is still read and discarded', async () => {
  const code = '9998'
  await office.db.insert(itemCodes).values({ regionCode, code, number: 9998 })
  const by = { kind: 'staff', id: ids.editor as string, roles: ['editor'], unitCode: regionCode } as const
  await startDraft(office.db, regionCode, by, { code, path: ['离开目录的事项'] }, office.time.now)
  expect(await ask('editor', 'GET', draftOf(code))).toMatchObject({ status: 200, body: { path: [] } })
  expect(await step('editor', code, 'discard')).toMatchObject({
    status: 200,
    body: { state: { kind: 'discarded' } },
  })
})

test('people of another unit neither withdraw an edition nor replace it by a draft of their own', async () => {
  const street = '654002001'
  for (const role of ['editor', 'publisher'] as const) {
    const id = await office.hire(`street-${role}`, role)
    await office.giveAuthenticator(id)
    await replacePosts(office.db, regionCode, id, [{ unitCode: street, role }])
    people[`street-${role}`] = await office.signedInAs(id)
  }
  await cleared('0008')
  expect((await ask('publisher', 'POST', `${draftOf('0008')}/publication`, await order('0008'))).status).toBe(
    201,
  )
  const closing = { number: 2, reason: '政策已经改变', successorCode: null }
  for (const [role, path] of [
    ['street-publisher', '/api/items/0008/withdrawal'],
    ['street-editor', draftOf('0008')],
  ] as const) {
    const refused = await ask(role, 'POST', path, closing)
    expect([refused.status, refused.body.problem]).toEqual([403, expect.stringContaining('别的单位')])
  }
  const { body } = await ask('street-publisher', 'GET', '/api/items/0008/history')
  expect(body.editions[0]).toMatchObject({
    unitCode: regionCode,
    abilities: { withdraw: { allowed: false } },
  })
  expect(body.editions[1].abilities).toMatchObject({ 'take-down': { allowed: false } })
  expect((await ask('publisher', 'POST', '/api/items/0008/withdrawal', closing)).status).toBe(204)
  // What nobody publishes any more, anybody may write anew, and it is theirs then.
  expect((await ask('street-editor', 'POST', draftOf('0008'))).body.unitCode).toBe(street)
})

test('a request for a confirmation is taken back by who made it, and the text goes on', async () => {
  const code = '0009'
  const unitCode = '654002002'
  await cleared(code)
  expect((await step('reviewer', code, 'ask-confirmation', { unitCode })).body.state.kind).toBe(
    'awaiting-confirmation',
  )
  const notTheirs = await step('editor', code, 'withdraw-confirmation', { unitCode })
  expect([notTheirs.status, notTheirs.body.problem]).toEqual([403, expect.stringContaining('不是您提出的')])
  const takenBack = await step('reviewer', code, 'withdraw-confirmation', { unitCode })
  expect(takenBack.body.state).toMatchObject({ kind: 'cleared', confirmations: [] })
  const history = await ask('editor', 'GET', `/api/items/${code}/history`)
  expect(history.body.drafts[0].events[0]).toMatchObject({ kind: 'confirmation-withdrawn', unitCode })
})
