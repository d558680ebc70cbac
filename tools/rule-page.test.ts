import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '@mingbai/core/2-catalogue/rules/index'
import { expect, test } from 'vitest'
import { rulePage, rulesIndex } from './rule-page.ts'

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url))
const stale = 'docs/rules is stale: npm run docs'

test('every rule has its page, and no page has lost its rule', () => {
  const pages = rules.map(({ code }) => `${code}.md`)
  expect(readdirSync(folder).sort(), stale).toEqual(['README.md', ...pages].sort())
})

test.each(rules.map(rule => [rule.code, rule] as const))(
  'the page of %s says what the rule says',
  (code, rule) => expect(readFileSync(`${folder}${code}.md`, 'utf8'), stale).toBe(rulePage(rule)),
)

test('the table names every rule', () =>
  expect(readFileSync(`${folder}README.md`, 'utf8'), stale).toBe(rulesIndex(rules)))
