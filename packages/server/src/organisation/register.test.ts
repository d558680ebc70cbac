import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import type { Unit } from '@mingbai/core/organisation/unit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { readAudit } from '../audit/store.ts'
import { prepareSite } from '../commands/prepare-site.ts'
import { runNext } from '../jobs/run-next.ts'
import { readPublicVersion } from '../public-version/store.ts'
import { type Browser, config, openOffice, regionCode } from '../staff/test-office.ts'
import { registerStarterUnits } from './register-starter-units.ts'
import { unitHoursHandler } from './renew-when-hours-begin.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let administrator: Browser
let clerk: Browser
let administratorId: string
let clerkId: string

const bureau: Unit = {
  code: 'bureau',
  kind: 'bureau',
  name: '某某局',
  parentCode: null,
  creditCode: null,
  addresses: null,
  phones: null,
  officeHours: null,
}
const hall: Unit = { ...bureau, code: 'hall', kind: 'office', name: '某某服务中心', parentCode: 'bureau' }
const street = '654002001'
const phone = (value: string) => ({ value, use: 'enquiry', description: '参保窗口' }) as const
const hours = (effectiveFrom: string, to: string) => ({
  effectiveFrom,
  seasons: [{ season: null, startsOn: '01-01', weekdays: [1, 2, 3, 4, 5], spans: [{ from: '10:00', to }] }],
})

beforeAll(async () => {
  office = await openOffice('bureau')
  await prepareSite(config, office.db, office.time.now, () => undefined)
  administratorId = (await office.administrator('admin')).id
  clerkId = await office.hire('clerk', 'editor')
  await signInAgain()
})
afterAll(() => office.close())

/** A session does not outlive a day. */
async function signInAgain() {
  administrator = await office.signedInAs(administratorId)
  clerk = await office.signedInAs(clerkId)
}

async function portal(path: string) {
  const answer = await createApp(config, office.db, () => office.time.now).request(path)
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('Location') }
}

/** Changes an entry as it stands now. */
async function change(who: Browser, code: string, different: object) {
  const { body } = await who.ask('GET', `/api/units/${code}`)
  office.later(1_000)
  const unit = { ...body.unit, ...different }
  return who.ask('PUT', `/api/units/${code}`, { unit, onto: body.number })
}

/** Publishes a text of an item past all who must see it. */
async function publish(code: string, different: Partial<ServiceGuide>) {
  const draft = `/api/items/${code}/draft`
  const { body } = await clerk.ask('POST', draft)
  office.later(1_000)
  const guide = { ...body.guide, ...different }
  const saved = await clerk.ask('PUT', draft, { guide, onto: body.state.contentHash })
  const { contentHash } = saved.body.state
  const steps = [
    [clerk, 'submit', {}],
    [reviewer, 'approve', {}],
    [keeper, 'approve-secrecy', { basis: '可以公开' }],
  ] as const
  for (const [who, step, more] of steps)
    await who.ask('POST', `${draft}/steps`, { step, contentHash, ...more })
  office.later(1_000)
  const { findings } = (await publisher.ask('GET', draft)).body
  const acceptances = findings.map(({ code, at }: { code: string; at: string }) => ({
    code,
    where: at,
    reason: '核对过',
    basis: '核对过',
  }))
  const order = { contentHash, formedOn: null, note: '改了机构', acceptances }
  return publisher.ask('POST', `${draft}/publication`, order)
}

let reviewer: Browser
let keeper: Browser
let publisher: Browser
beforeAll(async () => {
  const signIn = async (name: string, role: Parameters<typeof office.hire>[1]) => {
    const id = await office.hire(name, ...(role ? [role] : []))
    await office.giveAuthenticator(id)
    return office.signedInAs(id)
  }
  reviewer = await signIn('reviewer', 'reviewer')
  keeper = await signIn('keeper', 'secrecy-reviewer')
  publisher = await signIn('publisher', 'publisher')
})

test('the first start registers the units that the file names, once, and nothing that nobody said', async () => {
  await change(administrator, '654002404', { name: '南岸新区管理委员会' })
  const path = config.unitsPath as string
  expect(await registerStarterUnits(office.db, config.site, path, office.time.now)).toBe(0)
  const { body } = await clerk.ask('GET', '/api/units')
  expect(body.units).toHaveLength(22)
  expect(body.units.at(-1)).toMatchObject({ number: 2, unit: { name: '南岸新区管理委员会', phones: null } })
  expect(body.units[0]).toMatchObject({ number: 1, writtenBy: null, state: 'in-use' })
  expect(body.abilities.register).toEqual({ allowed: false, reason: expect.stringContaining('系统管理') })
  expect(body.units[0].abilities.write.allowed).toBe(false)
})

test('a unit is registered with what is right, and refused with the place of what is not', async () => {
  expect((await clerk.ask('POST', '/api/units', bureau)).status).toBe(403)
  const register = (unit: object) => administrator.ask('POST', '/api/units', unit)
  const refused = await register({
    ...hall,
    creditCode: '91350100M000100Y44',
    phones: [phone('0999-812345'), phone('13912345678')],
    officeHours: [hours('2026-05-01', '09:00')],
  })
  expect(refused.status).toBe(400)
  expect(refused.body.problems.map(({ at }: { at: string }) => at)).toEqual([
    'creditCode',
    'phones.0.value',
    'officeHours.0.seasons.0',
    'phones.1.value',
    'parentCode',
  ])
  expect((await register({ ...hall, kind: 'village', parentCode: null })).body.problem).toContain('12 位')
  expect((await register(bureau)).status).toBe(201)
  expect((await register(hall)).body).toMatchObject({ number: 1, items: [], hoursToday: null })
  expect((await register(hall)).status).toBe(403)
  const round = await change(administrator, 'bureau', { parentCode: 'hall' })
  expect([round.status, round.body.problem]).toEqual([400, expect.stringContaining('下级')])
  const renamed = await change(administrator, 'hall', { code: 'other' })
  expect([renamed.status, renamed.body.problem]).toEqual([400, expect.stringContaining('不能改')])
})

test('who works in a unit or above it changes its entry; of two at once the second is shown what the first wrote', async () => {
  expect((await change(clerk, street, { name: '别的街道' })).status).toBe(403)
  const first = await change(clerk, 'hall', { addresses: [{ value: '某路1号', use: '服务窗口' }] })
  expect([first.status, first.body.number]).toEqual([200, 2])
  const late = await administrator.ask('PUT', '/api/units/hall', { unit: hall, onto: 1 })
  expect([late.status, late.body.number, late.body.unit.addresses[0].value]).toEqual([409, 2, '某路1号'])
  const { body } = await clerk.ask('GET', '/api/units/hall')
  expect(body.history.map(({ number }: { number: number }) => number)).toEqual([2, 1])
  expect(body.names[body.writtenBy]).toBe('clerk')
})

test('a change of an entry changes every guide that names the unit, and no other; the past stays as it was', async () => {
  const code = '0001'
  const plain = { officeHours: null, office: null, enquiries: [], complaints: [] }
  expect((await publish('0002', plain)).status).toBe(201)
  expect((await publish('0003', { unit: { code: 'nowhere' } })).body.problem).toContain('nowhere')
  expect((await publish(code, { ...plain, unit: { code: 'hall' } })).status).toBe(201)
  expect((await portal(`/items/${code}`)).text).toContain('某路1号')
  const other = await portal('/items/0002')
  const owed = async () => {
    const { body } = await clerk.ask('GET', '/api/worklist')
    return body.items.find((item: { itemCode: string }) => item.itemCode === code).owed
  }
  const owedBefore = await owed()
  const coverageBefore = (await portal('/data/coverage.csv')).text

  const version = await readPublicVersion(office.db, regionCode)
  office.later(24 * 3_600_000)
  await signInAgain()
  const changed = await change(clerk, 'hall', {
    addresses: [{ value: '某路2号', use: '' }],
    phones: [phone('0999-8123456')],
  })
  expect(changed.body.items).toMatchObject([{ itemCode: code, isPublished: true, hasDraft: false }])
  expect(await readPublicVersion(office.db, regionCode)).not.toBe(version)
  const page = (await portal(`/items/${code}`)).text
  expect(page).toContain('某路2号')
  expect(page).toContain('0999-8123456')
  expect(page).not.toContain('某路1号')
  expect((await portal('/data/guides.json')).text).toContain('某路2号')
  expect(await owed()).toBeLessThan(owedBefore)
  expect((await portal('/data/coverage.csv')).text).not.toBe(coverageBefore)
  expect((await portal('/items/0002')).text).toBe(other.text)

  const draft = await clerk.ask('POST', `/api/items/${code}/draft`)
  expect(draft.body.guide.office).toBe(null)
  const preview = await createApp(config, office.db, () => office.time.now).request(
    `/api/items/${code}/draft/preview`,
    { headers: { Cookie: clerk.cookie } },
  )
  expect(await preview.text()).toContain('某路2号')

  const { to } = await portal(`/items/${code}/editions?on=2026-11-25`)
  const then = (await portal(to ?? '')).text
  expect([then.includes('某路1号'), then.includes('某路2号')]).toEqual([true, false])
  expect((await portal(`/items/${code}/editions/2`)).text).toContain('某路2号')
})

test('a guide that changed with the register is marked until somebody who may has looked at just that', async () => {
  const at = '/api/items/0001/register-change'
  const mark = async () => {
    const { body } = await clerk.ask('GET', '/api/worklist')
    return body.items.find((item: { itemCode: string }) => item.itemCode === '0001').registerChange
  }
  expect(await mark()).toMatchObject({ unitCode: 'hall', labels: ['办理机构及地点', '咨询查询途径'] })
  const { body } = await administrator.ask('GET', at)
  const { number, unitNumber, before, after, abilities } = body.change
  expect([before.office.address, after.office.address]).toEqual(['某路1号（服务窗口）', '某路2号'])
  expect(abilities['look-over'].allowed).toBe(false)
  expect((await administrator.ask('POST', `${at}/look`, { number, unitNumber })).status).toBe(403)
  expect((await clerk.ask('POST', `${at}/look`, { number, unitNumber: unitNumber - 1 })).status).toBe(409)
  expect((await clerk.ask('POST', `${at}/look`, { number, unitNumber })).status).toBe(204)
  expect([await mark(), (await clerk.ask('GET', at)).body.change]).toEqual([null, null])
  // What no guide shows marks none.
  await change(administrator, 'hall', { kind: 'other' })
  expect(await mark()).toBe(null)

  const recent = (await clerk.ask('GET', '/api/recent-changes')).body
  expect(new Set(recent.changes.map(({ kind }: { kind: string }) => kind))).toEqual(
    new Set(['published', 'unit-changed', 'unit-registered']),
  )
  expect(recent.changes.at(-1).kind).toBe('unit-registered')
  expect(Object.values(recent.names)).toEqual(expect.arrayContaining(['clerk', 'admin', 'publisher']))
})

test('hours registered ahead are shown from their day on, also on pages that were kept', async () => {
  const ahead = await change(clerk, 'hall', {
    officeHours: [hours('2026-01-01', '19:30'), hours('2026-12-01', '20:00')],
  })
  expect(ahead.body.hoursToday).toContain('10:00—19:30')
  expect((await portal('/items/0001')).text).toContain('10:00—19:30')
  const version = await readPublicVersion(office.db, regionCode)
  const work = () =>
    runNext({ db: office.db, regionCode, handlers: unitHoursHandler(regionCode) }, () => office.time.now)
  expect(await work()).toBe(null)
  office.time.now = new Date('2026-11-30T16:00:00Z')
  expect(await work()).toBe('done')
  expect(await readPublicVersion(office.db, regionCode)).not.toBe(version)
  expect((await portal('/items/0001')).text).toContain('10:00—20:00')
  await signInAgain()
})

test('a post is in a registered unit; the draft of a unit belongs to those above it, too', async () => {
  const invite = (name: string, unitCode: string) =>
    administrator.ask('POST', '/api/staff', {
      name,
      displayName: name,
      posts: [{ unitCode, role: 'editor' }],
    })
  const wrong = await invite('nobody', 'elsewhere')
  expect([wrong.status, wrong.body.problem]).toEqual([400, expect.stringContaining('elsewhere')])
  expect((await invite('byregion', regionCode)).status).toBe(400)
  expect((await invite('somebody', 'hall')).status).toBe(201)
  const helperId = await office.hire('helper', 'editor')
  const move = (...units: readonly string[]) => {
    const posts = units.map(unitCode => ({ unitCode, role: 'editor' }))
    return administrator.ask('PUT', `/api/staff/${helperId}/posts`, { posts })
  }
  expect((await move('elsewhere')).status).toBe(400)
  expect((await move('hall')).status).toBe(204)
  const helper = await office.signedInAs(helperId)
  expect((await helper.ask('POST', '/api/items/0004/draft')).body.unitCode).toBe('hall')
  expect((await clerk.ask('GET', '/api/items/0004/draft')).body.abilities.write.allowed).toBe(true)
})

test('of a closed unit nothing is shown any more, and its entry stays readable', async () => {
  const { body } = await administrator.ask('GET', '/api/units/hall')
  expect((await clerk.ask('POST', '/api/units/hall/closing', { onto: body.number })).status).toBe(403)
  office.later(1_000)
  const closed = await administrator.ask('POST', '/api/units/hall/closing', { onto: body.number })
  expect(closed.body).toMatchObject({ state: 'closed', items: [{ itemCode: '0001', hasDraft: true }] })
  expect(closed.body.abilities.write.reason).toContain('已撤销')
  expect((await portal('/items/0001')).text).not.toContain('某路2号')
  expect((await portal('/items/0001/editions/2?on=2026-11-26')).text).toContain('某路2号')
  expect((await change(administrator, 'hall', { name: '又来了' })).status).toBe(403)
})

test('the audit names every change by hash, without an address or a phone', async () => {
  const entries = await readAudit(office.db, regionCode, null, 1_000)
  const actions = new Set(entries.map(({ action }) => action))
  for (const action of ['starter-units-registered', 'unit-registered', 'unit-changed', 'unit-closed'])
    expect(actions).toContain(action)
  expect(JSON.stringify(entries)).not.toMatch(/某路|8123456|某某服务中心/)
})
