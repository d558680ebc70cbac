import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import { prepareSite } from '../../commands/prepare-site.ts'
import { config, openOffice } from '../../staff/test-office.ts'

type Office = Awaited<ReturnType<typeof openOffice>>
type Person = Awaited<ReturnType<Office['signedInAs']>>
interface Finding {
  readonly key: string
  readonly code: string
  readonly severity: string
  readonly state: string
  readonly item: number
  readonly fields: readonly string[]
}

const document = readFileSync(config.cataloguePath, 'utf8')
let office: Office
let app: ReturnType<typeof createApp>
let [keeper, colleague, writer] = [] as unknown as [Person, Person, Person]

beforeAll(async () => {
  office = await openOffice()
  app = createApp(config, office.db, () => office.time.now)
  await prepareSite(config, office.db, office.time.now, () => {})
  keeper = await office.signedInAs(await office.hire('keeper', 'catalogue-keeper'))
  colleague = await office.signedInAs(await office.hire('colleague', 'catalogue-keeper'))
  writer = await office.signedInAs(await office.hire('writer', 'editor'))
}, 120_000)
afterAll(() => office.close())

/** The form as a browser sends it. */
async function upload(by: Person, name: string, bytes: string | Uint8Array, which?: number) {
  const form = new FormData()
  form.append('document', new File([bytes as string], name))
  if (which !== undefined) form.append('which', String(which))
  const headers = { Origin: 'http://localhost', Cookie: by.cookie }
  const response = await app.request('http://localhost/api/catalogue/uploads', {
    method: 'POST',
    headers,
    body: form,
  })
  return { status: response.status, body: (await response.json()) as never as Record<string, never> }
}

const at = (id: string, rest = '') => `/api/catalogue/uploads/${id}${rest}`
const take = (by: Person, id: string, step: object) => by.ask('POST', at(id, '/steps'), step)
const rowsOf = async (id: string, query: string) =>
  (await keeper.ask('GET', at(id, `/items?${query}`))).body.rows

/** Yining's document with an item renamed, another reworded and a third gone. */
const secondVersion = document
  .replaceAll('失业补助金申领', '失业补助金领取')
  .split('\n')
  .filter(line => !line.includes('城乡居民养老保险个人账户一次性待遇申领'))
  .join('\n')
let id = ''
let restated: object

test('what is no catalogue gets a sentence, and nothing is stored', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) })
  const noise = Uint8Array.from({ length: 5_000 }, (_, n) => (n * n * 7 + (n >> 3)) % 256)
  const [unpacked, random, large, strange] = [
    await upload(keeper, 'bomb.docx', bomb),
    await upload(keeper, '目录.docx', noise),
    await upload(keeper, 'large.docx', new Uint8Array(30 * 1024 * 1024)),
    await keeper.ask('POST', '/api/catalogue/uploads', { document: '目录' }),
  ]
  expect([unpacked, random, large].map(({ status }) => status)).toEqual([400, 400, 413])
  for (const { body } of [unpacked, random, large, strange])
    expect(body.problem).toMatch(/^[^\n]+；请[^\n]+。$/)
  expect((await keeper.ask('GET', '/api/catalogue/uploads')).body.uploads).toEqual([])
}, 120_000)

test('who is no keeper of catalogues does not upload, and a stranger’s document is not received', async () => {
  expect((await upload(writer, '目录.txt', document)).status).toBe(403)
  expect((await upload(office.browser(), 'large.docx', new Uint8Array(30 * 1024 * 1024))).status).toBe(401)
})

test('of a document with two catalogues the keeper chooses one', async () => {
  const two = zipSync({ '甲.txt': strToU8(document), '乙.txt': strToU8(secondVersion) })
  const asked = await upload(keeper, '目录.zip', two)
  expect(asked.body).toMatchObject({ kind: 'choose', catalogues: [{ which: 1, items: 81 }, { which: 2 }] })
}, 120_000)

test('an uploaded document waits with what was found, beside its printed rows', async () => {
  const { status, body } = await upload(keeper, '目录（第二版）.txt', secondVersion)
  expect(status).toBe(200)
  const stored = body.upload as never as Record<string, never>
  id = String(stored.id)
  expect(stored).toMatchObject({ state: 'uploaded', title: expect.stringContaining('伊宁市'), events: 1 })
  expect(stored.obstacles).toEqual([expect.stringMatching(/还有 \d+ 条错误/)])
  expect((stored.abilities as never as { activate: unknown }).activate).toMatchObject({ allowed: false })
  const page = (await keeper.ask('GET', at(id, '/items?limit=10&item=25'))).body
  expect(page).toMatchObject({ from: 20, matching: stored.items })
  const [row] = await rowsOf(id, 'show=open&code=legal-basis-unknown')
  const { row: number, column } = row.item.provenance.legalBasis
  const printed = row.printed.find((line: { row: number }) => line.row === number)
  expect(printed.cells[column - 1]).toContain(row.item.legalBasis[0])
  const kept = await app.request(`http://localhost${at(id, '/document')}`, {
    headers: { Cookie: keeper.cookie },
  })
  expect(await kept.text()).toBe(secondVersion)
}, 120_000)

test('a value is mended once, and who saw another value is told both', async () => {
  const [row] = await rowsOf(id, 'show=open&code=legal-basis-unknown')
  const mend = { item: row.number, field: 'legalBasis', before: row.item.legalBasis, after: ['社会保险法'] }
  const mended = await take(keeper, id, { step: 'mend', mends: [mend], reason: '原件写错了名称' })
  expect(mended.body).toMatchObject({ events: 2, history: [{ kind: 'mended', mayBeTakenBack: true }, {}] })
  const late = await take(colleague, id, {
    step: 'mend',
    mends: [{ ...mend, after: ['劳动法'] }],
    reason: null,
  })
  expect(late.status).toBe(409)
  expect(late.body.conflicts).toEqual([
    { item: row.number, field: 'legalBasis', standing: ['社会保险法'], yours: ['劳动法'] },
  ])
  const [after] = await rowsOf(id, 'show=mended')
  expect(after).toMatchObject({
    number: row.number,
    state: 'mended',
    asRead: { legalBasis: row.item.legalBasis },
    item: { legalBasis: ['社会保险法'], provenance: { legalBasis: { how: 'repaired' } } },
  })
  expect(after.findings.filter((each: Finding) => each.code === 'legal-basis-unknown')).toEqual([])
  expect((await take(keeper, id, { step: 'take-back', events: [2] })).status).toBe(200)
  expect(await rowsOf(id, 'show=mended')).toEqual([])
  expect((await take(keeper, id, { step: 'mend', mends: [mend], reason: null })).status).toBe(200)
  restated = { step: 'mend', mends: [mend], reason: null }
})

test('what cannot stand in a field is refused in a sentence', async () => {
  const [row] = await rowsOf(id, 'limit=1')
  const refused = async (field: string, before: unknown, after: unknown) => {
    const step = { step: 'mend', mends: [{ item: row.number, field, before, after }], reason: null }
    return (await take(keeper, id, step)).body.problem
  }
  expect(await refused('agency', row.item.agency, ['甲', '乙'])).toMatch(/公开主体要写成文字/)
  expect(await refused('tiers.moon', null, true)).toMatch(/没有“tiers.moon”这个字段/)
  expect(await refused('path', row.item.path, ['a', 'b', 'c', 'd'])).toMatch(/一到三级/)
  expect(await refused('agency', row.item.agency, 'x\u0000')).toMatch(/看不见的控制字符/)
  expect(await refused('agency', row.item.agency, row.item.agency)).toMatch(/没有改/)
})

test('an item that is no item is removed, one that was lost is added, and both can be taken back', async () => {
  const { items } = (await keeper.ask('GET', at(id))).body
  const [first] = await rowsOf(id, 'limit=1')
  const { provenance: _, timeLimit, ...value } = first.item
  const lost = { ...value, path: ['新的事项'], timeLimit: timeLimit.text }
  const added = await take(keeper, id, { step: 'add-item', after: 1, value: lost, reason: '漏读' })
  expect(added.body.items).toBe(items + 1)
  const rows = await rowsOf(id, 'limit=2')
  expect(rows[1]).toMatchObject({ position: 2, state: 'added', item: { path: ['新的事项'], timeLimit } })
  const removed = await take(keeper, id, { step: 'remove-item', item: rows[1].number, reason: null })
  expect(removed.body).toMatchObject({ items, removed: 1 })
  const early = await take(keeper, id, { step: 'take-back', events: [removed.body.events - 1] })
  expect(early).toMatchObject({ status: 409, body: { problem: expect.stringContaining('先撤回后来的') } })
  const events = [removed.body.events, removed.body.events - 1]
  expect((await take(keeper, id, { step: 'take-back', events })).body).toMatchObject({ items, removed: 0 })
})

test('findings are accepted one by one or by kind, as many as the person saw', async () => {
  const kindsOf = async () =>
    (await colleague.ask('GET', at(id))).body.kinds as { code: string; open: number }[]
  const kind = async (code: string) => (await kindsOf()).find(each => each.code === code)
  const [row] = await rowsOf(id, 'show=open&code=legal-basis-unbalanced')
  const { key } = row.findings.find((each: Finding) => each.code === 'legal-basis-unbalanced')
  expect((await take(keeper, id, { step: 'accept', findings: [key], note: '原件如此' })).status).toBe(200)
  expect(await kind('legal-basis-unbalanced')).toMatchObject({ open: 0, accepted: 1 })
  expect((await take(keeper, id, { step: 'reopen', findings: [key] })).status).toBe(200)
  const unknown = await kind('legal-basis-unknown')
  const accept = { step: 'accept-kind', code: 'legal-basis-unknown', severity: 'error', note: null }
  expect(await take(keeper, id, { ...accept, open: 500 })).toMatchObject({
    status: 409,
    body: { open: unknown?.open },
  })
  const unbalanced = { ...accept, code: 'legal-basis-unbalanced', open: 1 }
  const accepted = (await take(keeper, id, unbalanced)).body
  expect(accepted.history[0]).toMatchObject({ kind: 'accepted', mayBeTakenBack: true })
  const back = { step: 'reopen-acceptance', event: accepted.events }
  expect((await take(keeper, id, back)).body.kinds).toContainEqual(
    expect.objectContaining({ title: '依据名称里的书名号、括号不成对', open: 1, accepted: 0 }),
  )
  expect((await take(keeper, id, back)).status).toBe(409)
  expect((await take(keeper, id, unbalanced)).status).toBe(200)
  expect((await take(keeper, id, { ...accept, open: unknown?.open })).body.obstacles).toEqual([])
})

test('who comes back finds it as it was left', async () => {
  const { body } = await keeper.ask('GET', '/api/catalogue/uploads')
  expect(body.uploads).toMatchObject([
    { id, open: { error: 0 }, state: 'uploaded', size: Buffer.byteLength(secondVersion) },
  ])
})

test('the comparison says what changes, and a person what is the same item', async () => {
  const compare = async () => (await keeper.ask('GET', at(id, '/comparison'))).body
  const before = await compare()
  const renamed = (each: { after: string[] | null }) => each.after?.at(-1) === '失业补助金领取'
  expect(before.isSame).toBe(false)
  expect(before.sections.flatMap((each: { statements: unknown[] }) => each.statements)).toContainEqual(
    expect.objectContaining({ what: '取消的事项' }),
  )
  const identity = before.identities.find(renamed)
  expect(identity).toMatchObject({ isSame: false, decided: null })
  expect(before.differences.find(renamed)).toMatchObject({ kind: 'renamed', code: null })
  const step = { step: 'identify', item: identity.item, code: identity.code, isSame: true }
  expect((await take(keeper, id, step)).status).toBe(200)
  const after = await compare()
  expect(after.identities.find(renamed)).toMatchObject({ isSame: true, decided: { by: expect.any(String) } })
  expect(after.differences.find(renamed)).toMatchObject({ kind: 'renamed', code: identity.code })
  expect(after.codes).toEqual({
    kept: before.codes.kept + 1,
    fresh: before.codes.fresh - 1,
    cancelled: before.codes.cancelled - 1,
  })
})

test('who prepared it does not activate it; another person does, on what they saw, and the portal shows it', async () => {
  const { onto, against } = (await colleague.ask('GET', at(id, '/comparison'))).body
  const order = { inForceFrom: '2026-11-25', onto, against: against.number }
  const activate = (by: Person, different: object = {}) =>
    by.ask('POST', at(id, '/activation'), { ...order, ...different })
  expect(await activate(keeper)).toMatchObject({
    status: 403,
    body: { problem: expect.stringContaining('另一个人') },
  })
  expect((await activate(colleague, { onto: onto - 1 })).status).toBe(409)
  expect((await activate(colleague, { inForceFrom: '2026-11-24' })).status).toBe(400)
  const done = await activate(colleague)
  expect(done.body).toMatchObject({ state: 'activated', version: { number: 2, state: 'in-force' } })
  const page = await (await app.request('http://localhost/items')).text()
  expect(page).toContain('失业补助金领取')
  expect((await activate(colleague, { onto: onto + 1, against: 2 })).status).toBe(403)
  const late = await take(keeper, id, { step: 'discard', reason: null })
  expect(late.status).toBe(403)
  const { versions } = (await writer.ask('GET', '/api/catalogue/versions')).body
  expect(versions).toMatchObject([
    { number: 2, state: 'in-force' },
    { number: 1, state: 'replaced' },
  ])
})

test('the same document, mended in the same way, differs in nothing and is not activated; it can be discarded', async () => {
  const { body } = await upload(keeper, '目录（第二版）.txt', secondVersion)
  const again = (body.upload as never as { id: string }).id
  const { kinds } = (await take(keeper, again, restated)).body
  for (const { code, severity, open } of kinds.filter((each: Finding) => each.severity === 'error'))
    await take(keeper, again, { step: 'accept-kind', code, severity, open, note: null })
  const { onto, against, isSame } = (await colleague.ask('GET', at(again, '/comparison'))).body
  expect(isSame).toBe(true)
  const order = { inForceFrom: '2026-12-01', onto, against: against.number }
  const refused = await colleague.ask('POST', at(again, '/activation'), order)
  expect(refused).toMatchObject({ status: 409, body: { problem: expect.stringContaining('没有差别') } })
  expect((await take(keeper, again, { step: 'discard', reason: '重复' })).body.state).toBe('discarded')
  expect((await take(keeper, again, { step: 'take-back', events: [2] })).status).toBe(403)
}, 120_000)
