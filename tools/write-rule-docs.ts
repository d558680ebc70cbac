import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '@mingbai/core/2-catalogue/rules/index'
import { rulePage, rulesIndex } from './rule-page.ts'

/** Writes docs/rules anew; rule-page.test.ts fails while what stands there is stale. */
const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const rule of rules) writeFileSync(`${folder}${rule.code}.md`, rulePage(rule))
writeFileSync(`${folder}README.md`, rulesIndex(rules))
