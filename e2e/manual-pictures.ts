import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { freshDataDir, startBuiltServer } from './built-server.ts'
import { revised } from './revised-catalogue.ts'
import { act, signedInAs } from './staff.ts'

/** `npm run pictures`: the pictures of the staff's manuals, taken from a fresh site while a guide goes its way. */
const folder = join(import.meta.dirname, '../docs/手册/图')
const desk = '/console/items/0062'

mkdirSync(folder, { recursive: true })
const data = await freshDataDir()
const server = await startBuiltServer({ DATA_DIR: data.path })
const browser = await launchBrowser()
try {
  const site = { ...server, browser }
  const clerk = await open('editor', desk)
  await clerk.getByRole('button', { name: '起草' }).click()
  await clerk.waitForURL('**/write')
  await clerk.locator('#field-summary textarea').first().fill('失业以后，符合条件的可以按月领失业保险金。')
  await clerk.getByText(/^已保存/).waitFor()
  await take(clerk, '编辑-编写')
  await clerk.goto('/console')
  await take(clerk, '编辑-待办')
  await clerk.goto(desk)
  await act(clerk, '送审')
  const reviewer = await open('reviewer', desk)
  await take(reviewer, '审核-草稿')
  await act(reviewer, '审核通过')
  await act(await open('secrecy-reviewer', desk), '保密审查通过', { 审查依据: '没有不应公开的内容' })
  await take(await open('supervisor', '/console/staff'), '系统管理员-人员')
  const publisher = await open('publisher', desk)
  await publisher.getByRole('button', { name: '现在发布' }).click()
  await publisher.getByRole('dialog').waitFor()
  await take(publisher, '发布-现在发布')

  const keeper = await open('catalogue-keeper', '/console/catalogue')
  await take(keeper, '目录管理员-目录')
  await keeper.getByRole('button', { name: '上传新目录' }).click()
  const document = { name: '目录（修订）.txt', mimeType: 'text/plain', buffer: Buffer.from(revised) }
  await keeper.getByLabel('选一个文件，或者拖到这里').setInputFiles(document)
  await keeper.waitForURL(/\/uploads\/[0-9a-f-]+$/)
  await keeper.locator('.finding', { hasText: '劳动保障条例' }).first().click()
  await take(keeper, '目录管理员-处理说明')
  await keeper.getByRole('link', { name: '和第 1 版比' }).click()
  await keeper.getByRole('heading', { name: '谁是谁' }).waitFor()
  await take(keeper, '目录管理员-比较')
  await keeper.getByRole('link', { name: '启用', exact: true }).click()
  await keeper.getByLabel('施行日期（北京时间）').waitFor()
  await take(keeper, '目录管理员-启用')

  async function open(role: string, path: string): Promise<Page> {
    const page = await (await signedInAs(site, role)).newPage()
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
} finally {
  await browser.close()
  await server.stop()
  await data.remove()
}

/** Once nothing moves any more. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(2_000)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
