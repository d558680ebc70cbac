import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellIfItFails, tooWide } from './looked-at.ts'
import { revised } from './revised-catalogue.ts'
import { useSite } from './site.ts'
import { signedInAs } from './staff.ts'
import { violations } from './violations.ts'

const site = useSite()
const roles = ['catalogue-keeper', 'publisher'] as const
type Role = (typeof roles)[number]
const contexts = new Map<Role, BrowserContext>()
const found: string[] = []

beforeAll(async () => {
  for (const role of roles) contexts.set(role, await signedInAs(site(), role))
}, 60_000)
afterAll(async () => {
  for (const context of contexts.values()) await context.close()
})

async function open(role: Role, path: string): Promise<Page> {
  const page = await (contexts.get(role) as BrowserContext).newPage()
  page.setDefaultTimeout(20_000)
  tellIfItFails(page)
  page.on('pageerror', failure => found.push(String(failure)))
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** Whole at both widths, and axe has nothing to say. */
async function look(page: Page): Promise<void> {
  const { pathname } = new URL(page.url())
  found.push(...(await violations(page)).map(each => `${pathname}: ${each}`))
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const over = await tooWide(page)
    if (over > 0) found.push(`${pathname} ${width}: ${over} px too wide`)
  }
}

/** Accepts what is left of the errors: a kind at once where there is more than one of it. */
async function acceptErrors(page: Page): Promise<void> {
  await page.getByRole('button', { name: '只看错误' }).click()
  const dialog = page.getByRole('dialog')
  const rest = page.locator('.kind').first()
  const done = page.getByText('没有待处理的错误了')
  for (;;) {
    await rest.or(done).first().waitFor()
    if (await done.isVisible()) return
    const title = await rest.getByRole('heading').textContent()
    const all = rest.getByRole('button', { name: /^全部接受/ })
    if ((await all.count()) > 0) await all.click()
    else {
      await rest.locator('.finding').first().click()
      await page.locator('.card').getByRole('button', { name: /^接受/ }).first().click()
    }
    await dialog.getByLabel('理由').fill('对照过原件')
    await dialog.getByRole('button', { name: /^接受/ }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.locator('.kind h2', { hasText: title ?? '' }).waitFor({ state: 'detached' })
  }
}

test('the keeper uploads a revised document, mends a cell, accepts the rest, goes and comes back, and compares', async () => {
  const keeper = await open('catalogue-keeper', '/console/catalogue')
  await keeper.getByText('现在没有。县里修订了目录').waitFor()
  await look(keeper)
  await keeper.getByRole('button', { name: '上传新目录' }).click()
  const file = keeper.getByLabel('选一个文件，或者拖到这里')
  await file.setInputFiles({ name: '信.txt', mimeType: 'text/plain', buffer: Buffer.from('您好，请查收。') })
  expect(await keeper.getByRole('alert').textContent()).toMatch(/^信\.txt：[^\n]+；请/)
  await look(keeper)
  const buffer = Buffer.from(revised)
  await file.setInputFiles({ name: '目录（修订）.txt', mimeType: 'text/plain', buffer })
  await keeper.waitForURL(/\/catalogue\/uploads\/[0-9a-f-]+$/)

  const finding = keeper.locator('.finding', { hasText: '劳动保障条例' }).first()
  await finding.click()
  await keeper.locator('.printed .meant').waitFor()
  await look(keeper)
  const { href } = new URL(keeper.url())
  await keeper.getByRole('button', { name: /^改这一格/ }).click()
  await keeper.locator('.card textarea').fill('《社会保险法》《劳动保障监察条例》')
  await keeper.getByRole('button', { name: '改', exact: true }).click()
  const mended = keeper.locator('td.chosen.mended', { hasText: '《社会保险法》《劳动保障监察条例》' })
  await mended.waitFor()
  // The place stands in the address: whoever opens it again is at the same cell.
  await keeper.goto(href)
  await mended.waitFor()
  await keeper.getByText('工作人员写明的').waitFor()

  await acceptErrors(keeper)
  await keeper.goto('/console')
  await keeper.getByRole('region', { name: '等着处理说明的目录' }).getByRole('link').click()
  await keeper.getByRole('link', { name: '和第 1 版比' }).click()
  await keeper.getByRole('button', { name: '是同一事项：失业补助金领取', exact: true }).click()
  await keeper.getByRole('button', { name: '改回推断：失业补助金领取' }).waitFor()
  await look(keeper)
  await keeper.getByRole('link', { name: '启用', exact: true }).click()
  await keeper.getByText('您不能启用：').waitFor()
  await keeper.getByLabel('施行日期（北京时间）').waitFor()
  await look(keeper)
  await keeper.getByRole('link', { name: '经过' }).click()
  await keeper.getByText('劳动保障监察条例').first().waitFor()
  await look(keeper)
  expect(found).toEqual([])
}, 180_000)

test('another person activates it, and the portal shows it', async () => {
  const publisher = await open('publisher', '/console')
  await publisher.getByRole('region', { name: '等我启用的目录' }).getByRole('link').click()
  await publisher.getByRole('button', { name: '启用', exact: true }).click()
  await publisher.getByRole('dialog').getByRole('button', { name: '启用' }).click()
  await publisher.getByRole('heading', { name: '已启用为第 2 版' }).waitFor()
  await look(publisher)
  await publisher.getByRole('link', { name: '门户上的目录' }).click()
  await publisher.waitForURL('**/items')
  await expect
    .poll(
      async () => {
        await publisher.reload()
        return publisher.locator('main').textContent()
      },
      { timeout: 10_000 },
    )
    .toContain('失业补助金领取')
  expect(found).toEqual([])
}, 60_000)
