import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellIfItFails } from './looked-at.ts'
import { useSite } from './site.ts'
import { act, signedInAs } from './staff.ts'
import { violations } from './violations.ts'

const site = useSite()
const roles = ['editor', 'reviewer', 'secrecy-reviewer', 'publisher'] as const
type Role = (typeof roles)[number]
const contexts = new Map<Role, BrowserContext>()
const desk = '/console/items/0062'
const summary = '失业以后，符合条件的可以按月领失业保险金。'

beforeAll(async () => {
  for (const role of roles) contexts.set(role, await signedInAs(site(), role))
}, 60_000)
afterAll(async () => {
  for (const context of contexts.values()) await context.close()
})

/** A page of the console, as the person of a role has it before them. */
async function open(role: Role, path: string): Promise<Page> {
  const page = await (contexts.get(role) as BrowserContext).newPage()
  page.setDefaultTimeout(15_000)
  tellIfItFails(page)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('a clerk writes, two others review, a publisher publishes, and the resident reads exactly that', async () => {
  const clerk = await open('editor', desk)
  await clerk.getByRole('button', { name: '起草' }).click()
  await clerk.waitForURL('**/write')
  const field = clerk.locator('#field-summary textarea').first()
  await field.fill(summary)
  await clerk.getByText(/^已保存/).waitFor()
  expect(await violations(clerk)).toEqual([])
  await clerk.reload()
  expect(await clerk.locator('#field-summary textarea').first().inputValue()).toBe(summary)
  await act(clerk, '送审')

  const reviewer = await open('reviewer', desk)
  expect(await violations(reviewer)).toEqual([])
  await act(reviewer, '审核通过')
  // Whoever reviewed the content may not review it for secrecy, and reads why.
  await reviewer.reload()
  const secrecy = reviewer.getByRole('button', { name: /保密审查通过/ })
  await secrecy.waitFor()
  expect(await secrecy.isEnabled()).toBe(false)

  await act(await open('secrecy-reviewer', desk), '保密审查通过', { 审查依据: '没有不应公开的内容' })
  const publisher = await open('publisher', desk)
  expect(await violations(publisher)).toEqual([])
  await act(publisher, '现在发布', { 这一版改了什么: '把简述写得更清楚' })

  const resident = await site().browser.newPage({ baseURL: site().address, javaScriptEnabled: false })
  await expect
    .poll(async () => {
      await resident.goto('/items/0062')
      return resident.locator('.lead').first().textContent()
    })
    .toContain(summary)
  await resident.goto('/items/0062/editions')
  expect(await resident.locator('main').textContent()).toContain('把简述写得更清楚')
  await resident.context().close()
}, 120_000)

test('withdrawn by the publisher, the page says why; what was public before can still be read', async () => {
  const publisher = await open('publisher', `${desk}/history`)
  await act(publisher, '撤下', { 理由: '政策已经改变，请等新的指南' })
  const resident = await site().browser.newPage({ baseURL: site().address, javaScriptEnabled: false })
  await expect
    .poll(async () => {
      await resident.goto('/items/0062')
      return resident.locator('main').textContent()
    })
    .toContain('政策已经改变，请等新的指南')
  await resident.goto('/items/0062/editions/1')
  expect(await resident.locator('main').textContent()).toContain('现在不用了')
  await resident.context().close()
}, 60_000)
