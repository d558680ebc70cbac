import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { permissionPage } from './permission-page.ts'

test('the page of permissions says what the table says', () => {
  const page = readFileSync(fileURLToPath(new URL('../docs/权限表.md', import.meta.url)), 'utf8')
  expect(page, 'docs/权限表.md is stale: npm run docs').toBe(permissionPage())
})
