import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { giveNameAndPassword, printedPassword } from './sign-in.ts'
import { useSite } from './site.ts'
import { signedInAs } from './staff.ts'

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
