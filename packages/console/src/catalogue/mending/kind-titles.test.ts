import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindTitle } from './kind-titles.ts'

const core = join(import.meta.dirname, '../../../../core/src')

test('every kind of finding that the reading makes has its short name', () => {
  const sources = ['1-document', '2-catalogue'].flatMap(folder =>
    readdirSync(join(core, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !/\.test\.ts$|rules|waiver/.test(name))
      .map(name => readFileSync(join(core, folder, name), 'utf8')),
  )
  const codes = sources.flatMap(source =>
    [...source.matchAll(/\bcode: '([a-z-]+)'/g)].map(match => match[1] ?? ''),
  )
  expect(new Set(codes).size).toBeGreaterThan(50)
  const ofRules = /^(tiers-unlike-siblings|agency-unlisted)$/
  const nameless = codes.filter(
    code => !ofRules.test(code) && kindTitle({ code, title: null, why: '？' }) === '？',
  )
  expect(nameless).toEqual([])
})
