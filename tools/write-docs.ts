import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '@mingbai/core/2-catalogue/rules/index'
import { permissionPage } from './permission-page.ts'
import { rulePage, rulesIndex } from './rule-page.ts'

/** Writes docs/rules and docs/权限表.md anew; the tests of their pages fail while what stands there is stale. */
const docs = fileURLToPath(new URL('../docs/', import.meta.url))
const folder = `${docs}rules/`
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const rule of rules) writeFileSync(`${folder}${rule.code}.md`, rulePage(rule))
writeFileSync(`${folder}README.md`, rulesIndex(rules))
writeFileSync(`${docs}权限表.md`, permissionPage())
