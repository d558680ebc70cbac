import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { prepareSite } from '../commands/prepare-site.ts'
import { type Browser, config, openOffice } from '../staff/test-office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let clerk: Browser
let reviewer: Browser
let keeper: Browser
let publisher: Browser
const code = '0062'
const draft = `/api/items/${code}/draft`
const docx = zipSync({ 'word/document.xml': strToU8('<w:document/>') })
const hash = createHash('sha256').update(docx).digest('hex')
const address = `/files/${hash}.docx`

beforeAll(async () => {
  office = await openOffice()
  await prepareSite(config, office.db, office.time.now, () => undefined)
  const signIn = async (name: string, role: Parameters<typeof office.hire>[1]) => {
    const id = await office.hire(name, ...(role ? [role] : []))
    await office.giveAuthenticator(id)
    return office.signedInAs(id)
  }
  clerk = await signIn('clerk', 'editor')
  reviewer = await signIn('reviewer', 'reviewer')
  keeper = await signIn('keeper', 'secrecy-reviewer')
  publisher = await signIn('publisher', 'publisher')
})
afterAll(() => office.close())

const request = (path: string, init: RequestInit = {}) =>
  createApp(config, office.db, () => office.time.now).request(`http://localhost${path}`, init)

async function upload(who: Browser, bytes: Uint8Array, name: string) {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name))
  const headers = { Origin: 'http://localhost', Cookie: who.cookie }
  const answer = await request(`${draft}/files`, { method: 'POST', headers, body })
  return { status: answer.status, body: (await answer.json()) as { readonly problem?: string } }
}

test('only what is a form by its bytes is taken, from whoever writes the draft', async () => {
  expect((await upload(clerk, docx, '申领表.docx')).status).toBe(404)
  await clerk.ask('POST', draft)
  expect((await upload(reviewer, docx, '申领表.docx')).status).toBe(403)
  const page = strToU8('<!doctype html><script>alert(1)</script>')
  for (const [bytes, why] of [
    [page, '另存为'],
    [zipSync({ 'word/document.xml': strToU8(''), 'word/vbaProject.bin': strToU8('') }), '宏'],
    [new Uint8Array(), '空的'],
  ] as const) {
    const refused = await upload(clerk, bytes, '申领表.docx')
    expect([refused.status === 415 || refused.status === 400, refused.body.problem]).toEqual([
      true,
      expect.stringContaining(why),
    ])
  }
  const large = await upload(clerk, new Uint8Array(6 * 1024 * 1024), '申领表.pdf')
  expect([large.status, large.body.problem]).toEqual([413, expect.stringContaining('5 MB')])
  const added = await upload(clerk, docx, 'C:\\表\\失业保险金申领表.docx')
  expect(added).toEqual({
    status: 201,
    body: { name: '失业保险金申领表', format: 'docx', bytes: docx.length, hash },
  })
})

test('a form is public with the edition that names it, under its name, and with it goes', async () => {
  const { body } = await clerk.ask('GET', draft)
  const save = (different: object) => {
    const file = {
      kind: 'form',
      name: '失业保险金申领表',
      format: 'docx',
      bytes: docx.length,
      hash,
      ...different,
    }
    const [first, ...others] = body.guide.materials
    const guide = { ...body.guide, materials: [{ ...first, files: [file] }, ...others] }
    return clerk.ask('PUT', draft, { guide, onto: body.state.contentHash })
  }
  const unknown = await save({ hash: '0'.repeat(64) })
  expect([unknown.status, unknown.body.problem]).toEqual([400, expect.stringContaining('没有上传')])
  expect((await save({ bytes: 1 })).status).toBe(400)
  const saved = await save({})
  expect(saved.status).toBe(200)
  const { contentHash } = saved.body.state

  // Until it is published only staff see it.
  expect((await request(address)).status).toBe(404)
  const staffs = `/api/material-files/${hash}`
  expect((await request(staffs)).status).toBe(401)
  expect((await request(staffs, { headers: { Cookie: keeper.cookie } })).status).toBe(200)

  office.later(1_000)
  await clerk.ask('POST', `${draft}/steps`, { step: 'submit', contentHash })
  await reviewer.ask('POST', `${draft}/steps`, { step: 'approve', contentHash })
  await keeper.ask('POST', `${draft}/steps`, { step: 'approve-secrecy', contentHash, basis: '可以公开' })
  const { findings } = (await publisher.ask('GET', draft)).body
  const acceptances = findings.map(({ code, at }: { code: string; at: string }) => ({
    ...{ code, where: at, reason: '核对过', basis: '核对过' },
  }))
  const order = { contentHash, formedOn: null, note: '附上申领表', acceptances }
  expect((await publisher.ask('POST', `${draft}/publication`, order)).status).toBe(201)

  expect(await (await request(`/items/${code}`)).text()).toContain(
    `<a href="${address}" download="">失业保险金申领表</a>（DOCX，1 KB）`,
  )
  const given = await request(address)
  expect(given.status).toBe(200)
  expect(Buffer.from(await given.arrayBuffer()).equals(Buffer.from(docx))).toBe(true)
  expect(Object.fromEntries(given.headers)).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': expect.stringContaining(`''${encodeURIComponent('失业保险金申领表.docx')}`),
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  })
  expect((await request(address.replace('docx', 'pdf'))).status).toBe(404)
  expect(await (await request('/data/guides.json')).text()).toContain(hash)

  const closing = { number: 2, reason: '表里有不该公开的' }
  expect((await keeper.ask('POST', `/api/items/${code}/take-down`, closing)).status).toBe(204)
  expect((await request(address)).status).toBe(404)
})
