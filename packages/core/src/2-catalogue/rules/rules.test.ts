import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exampleCatalogue } from '../example-catalogue.ts'
import { applyRule, lintCatalogue } from '../lint.ts'
import { rules } from './index.ts'

test('a code is used once', () => expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length))

test('a catalogue in order has no findings', () => {
  const { catalogue, facts } = exampleCatalogue({ items: [{}, {}, {}, {}, {}] })
  expect(lintCatalogue(catalogue, facts)).toEqual([])
})

describe.each(rules.map(rule => [rule.code, rule] as const))('%s', (code, rule) => {
  const { good, bad } = rule.examples

  test('lives in the file of its name and says what it does not see', () => {
    expect(existsSync(new URL(`./${code}.ts`, import.meta.url))).toBe(true)
    expect(rule.why).toMatch(/。$/)
    expect(rule.silence).toMatch(/。$/)
  })

  test.each(good.map((example, n) => [n + 1, example] as const))(
    'keeps silent on good example %i',
    (_, example) => {
      const { catalogue, facts } = exampleCatalogue(example)
      expect(applyRule(rule, catalogue, facts)).toEqual([])
    },
  )

  test.each(bad.map((example, n) => [n + 1, example] as const))('finds bad example %i once', (_, example) => {
    const { catalogue, facts } = exampleCatalogue(example)
    const findings = applyRule(rule, catalogue, facts)
    expect(findings).toHaveLength(1)
    for (const { code: own, at, what, why, fix } of findings) {
      expect(own).toBe(code)
      expect(catalogue.items.map(({ path }) => path)).toContain(at.path)
      for (const sentence of [what, why, fix]) expect(sentence).toMatch(/。$/)
    }
  })
})
