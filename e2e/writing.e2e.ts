import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { giveNameAndPassword, printedPassword } from './sign-in.ts'
import { useSite } from './site.ts'
import { signedInAs } from './staff.ts'
import { violations } from './violations.ts'

const site = useSite()
const hours = (page: Page) => page.getByRole('textbox', { name: '办事时间' })
const saved = (page: Page) => page.getByText(/^已保存/).waitFor()

test('who is signed out while typing, and who writes where another writes, loses nothing', async () => {
  const context = await signedInAs(site(), 'editor')
  context.setDefaultTimeout(20_000)
  const one = await context.newPage()
  await one.goto('/console/items/0002')
  await one.getByRole('button', { name: '起草' }).click()
  await hours(one).fill('甲写的时间')
  await saved(one)

  await context.clearCookies()
  await hours(one).fill('甲又写的时间')
  await one.getByText('登录已过期，请再登录一次').waitFor()
  await giveNameAndPassword(one, 'demo-editor', printedPassword(site(), 'demo-editor'))
  await saved(one)
  expect(await hours(one).inputValue()).toBe('甲又写的时间')

  const other = await context.newPage()
  await other.goto('/console/items/0002/write')
  await hours(other).waitFor()
  await hours(one).fill('甲第三次写的')
  await one.getByText('写完一停就自动保存').waitFor()
  await saved(one)
  await hours(other).fill('乙写的时间')
  const dialog = other.getByRole('dialog')
  await dialog.getByText('甲第三次写的').waitFor()
  await dialog.getByLabel(/我写的/).check()
  await dialog.getByRole('button', { name: '用选定的，继续写' }).click()
  await saved(other)
  await other.reload()
  expect(await hours(other).inputValue()).toBe('乙写的时间')
  await context.close()
}, 120_000)

test('whoever works by keyboard looks up, goes and reads on without a pointer, and no key fires while a field is typed in', async () => {
  const context = await signedInAs(site(), 'editor')
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await page.goto('/console')
  await page.getByRole('heading', { name: '待办' }).waitFor()
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: '查找事项、草稿、机构、人员' })
  await field.pressSequentially('sybxjsl')
  await page.getByRole('option', { name: /^失业保险金申领/ }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL('**/items/0062')
  await page.getByText('第 62 个').waitFor()
  await page.keyboard.press('j')
  await page.waitForURL('**/items/0063')
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await page.waitForURL('**/console/items')
  await page.getByRole('link', { name: '失业保险金申领', exact: true }).waitFor()
  await page.keyboard.press('j')
  expect(
    await page
      .locator('.rows th a')
      .first()
      .evaluate(link => link === document.activeElement),
  ).toBe(true)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: '快捷键' }).waitFor()
  // While it fades in, its words have no contrast yet.
  await page.waitForFunction(() => document.getAnimations().every(each => each.playState !== 'running'))
  expect(await violations(page)).toEqual([])
  await page.getByLabel(/使用单个字母的快捷键/).press('Space')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'hidden' })
  const search = page.getByLabel('查找', { exact: true })
  await search.pressSequentially('?/gd')
  expect(await search.inputValue()).toBe('?/gd')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.getByRole('heading', { name: '事项' }).click()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await field.waitFor()
  expect(await page.getByRole('dialog').getByRole('option').allTextContents()).toEqual([
    '领取失业保险待遇期间死亡丧葬补助金和抚恤金申领0063',
    '失业保险金申领0062',
  ])
  await context.close()
}, 120_000)
