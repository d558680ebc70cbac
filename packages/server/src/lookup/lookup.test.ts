import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareSite } from '../commands/prepare-site.ts'
import { type Browser, config, openOffice, regionCode } from '../staff/test-office.ts'
import { readUnanswered } from '../unanswered/store.ts'

let office: Awaited<ReturnType<typeof openOffice>>
const roles = ['editor', 'supervisor', 'request-handler'] as const
const people = new Map<string, Browser>()

beforeAll(async () => {
  office = await openOffice()
  await prepareSite(config, office.db, office.time.now, () => undefined)
  for (const role of roles) people.set(role, await office.signedInAs(await office.hire(`某${role}`, role)))
  await person('editor').ask('POST', '/api/items/0062/draft')
})
afterAll(() => office.close())

function person(role: (typeof roles)[number]) {
  const browser = people.get(role)
  if (!browser) throw new Error(`nobody is ${role}`)
  return browser
}

async function lookUp(role: (typeof roles)[number], typed: string) {
  const { status, body } = await person(role).ask('GET', `/api/lookup?q=${encodeURIComponent(typed)}`)
  expect(status, typed).toBe(200)
  return body
}

const titles = (of: { found: { path: string[] }[] }) => of.found.map(({ path }) => path.at(-1))

test.each([
  ['0062', '失业保险金申领'],
  ['失业保险金申', '失业保险金申领'],
  ['失業保險金', '失业保险金申领'],
  ['sybxjsl', '失业保险金申领'],
  ['下岗补助', '失业保险金申领'],
  ['工伤 认定申请', '工伤认定申请'],
])('%s finds the item %s first', async (typed, title) =>
  expect(titles((await lookUp('request-handler', typed)).items)[0]).toBe(title),
)

test('of each kind no more than eight are given, and that there are more is said', async () => {
  const { items, units } = await lookUp('editor', '保险')
  expect([items.found.length, items.hasMore]).toEqual([8, true])
  expect([units.found.length, units.hasMore]).toEqual([0, false])
})

test('a draft is found by its state and its item, and by nobody who may not read it', async () => {
  for (const typed of ['写作中', '失业保险金', 'xzz', '等我办'])
    expect((await lookUp('editor', typed)).drafts.found, typed).toMatchObject([
      { itemCode: '0062', state: 'writing', waitsForMe: true },
    ])
  expect((await lookUp('supervisor', '写作中')).drafts.found).toMatchObject([{ waitsForMe: false }])
  expect((await lookUp('request-handler', '失业保险金')).drafts.found).toEqual([])
})

test('units are found by name, code and pinyin', async () => {
  for (const typed of ['巴彦岱', '654002100', 'byd', 'bayandai'])
    expect((await lookUp('editor', typed)).units.found, typed).toEqual([
      { code: '654002100', name: '巴彦岱镇', state: 'in-use' },
    ])
})

test('people are found by who may see accounts; everybody else finds themselves', async () => {
  const names = async (role: (typeof roles)[number]) =>
    (await lookUp(role, '某')).people.found.map(({ name }: { name: string }) => name)
  expect(await names('supervisor')).toEqual(expect.arrayContaining(roles.map(role => `某${role}`)))
  expect(await names('editor')).toEqual(['某editor'])
})

test('what cannot be looked up is a sentence, and nothing that was typed is kept', async () => {
  expect((await office.browser().ask('GET', '/api/lookup?q=x')).status).toBe(401)
  expect((await person('editor').ask('GET', '/api/lookup?q=%20')).body.problem).toMatch('请写要查什么')
  expect((await lookUp('editor', '%_\'":*&|!()')).items.found).toEqual([])
  expect(await readUnanswered(office.db, regionCode, 10)).toEqual([])
})
