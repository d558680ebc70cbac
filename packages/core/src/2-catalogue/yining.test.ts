import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../1-document/read-document.ts'
import type { Catalogue, Item } from './catalogue.ts'
import { readCatalogues } from './read-catalogues.ts'

/** One item of the expected reading, made by a careful person: null is what the extraction lost. */
interface Expected {
  readonly l1: string
  readonly l2: string
  readonly l3: string | null
  readonly levels: Item['tiers']
  readonly audience: Item['audience']
  readonly mode: Item['mode']
  readonly legalBasis: readonly string[]
  readonly legalBasisFrom: 'own' | 'inherited'
  readonly note?: string
}

const fixture = new URL('../../../../data/yining/social-insurance.txt', import.meta.url)
const text = readFileSync(fixture, 'utf8')
const expected: readonly Expected[] = JSON.parse(
  readFileSync(new URL('../../../../fixtures/catalogues/yining/expected.json', import.meta.url), 'utf8'),
)
const pathOf = ({ l1, l2, l3 }: Expected) => [l1, l2, ...(l3 === null ? [] : [l3])]

async function read(content: string): Promise<Catalogue> {
  const result = await readDocument(new TextEncoder().encode(content), 'catalogue.txt')
  if (!result.ok) throw new Error(result.problem)
  const [catalogue] = readCatalogues(result.document)
  if (!catalogue) throw new Error('no catalogue')
  return catalogue
}

describe('the Yining document', async () => {
  const catalogue = await read(text)

  test('holds 81 items, in order, each under its full path', () => {
    expect(catalogue.items.map(item => item.path)).toEqual(expected.map(pathOf))
  })

  test.each(expected.map((each, n) => [pathOf(each).join(' › '), each, n] as const))('%s', (_, each, n) => {
    const item = catalogue.items[n] as Item
    expect(item.tiers).toEqual(each.levels)
    expect(item.audience).toEqual(each.audience)
    expect(item.mode).toEqual(each.mode)
    expect(item.legalBasis).toEqual(each.legalBasis)
    expect(item.provenance.legalBasis?.how === 'inherited').toBe(each.legalBasisFrom === 'inherited')
  })

  test('every item with a note or a lost value has a finding at its path that says what, why and how to mend', () => {
    const doubtful = expected.filter(each => each.note ?? Object.values(each.levels).includes(null))
    expect(doubtful.length).toBeGreaterThan(20)
    for (const each of doubtful) {
      const path = pathOf(each).join()
      const findings = catalogue.findings.filter(finding => finding.at.path?.join() === path)
      expect(findings, path).not.toEqual([])
      for (const { what, why, fix } of findings)
        for (const sentence of [what, why, fix]) expect(sentence).toMatch(/。$/)
    }
  })

  test('every item has the eleven elements, the limit, the agency and both channels', () => {
    for (const item of catalogue.items) {
      expect(item.elements).toHaveLength(11)
      expect(item.timeLimit.rules).toEqual([
        { kind: 'within', amount: 20, unit: 'working-day', trigger: 'formed-or-changed' },
      ])
      expect(item.agency).toBe('伊宁市人力资源和社会保障局')
      expect(item.channels).toHaveLength(2)
    }
  })

  test('a value that is not as stated has a finding at its item, or is carried down from a stated cell', () => {
    for (const item of catalogue.items) {
      const origins = Object.values(item.provenance).map(({ how }) => how)
      const isDoubtful = origins.includes('repaired') || origins.includes('missing')
      const hasFinding = catalogue.findings.some(finding => finding.at.path?.join() === item.path.join())
      if (isDoubtful) expect(hasFinding, item.path.join()).toBe(true)
    }
  })
})

/**
 * What the reader may know: head words, marks, digits and the forms of values. Everything else is one county's
 * words, and must not matter.
 */
const structural = new Set(
  `公开事项内容要素依据时限主体渠道和载体对象方式层级一二三全社会特定群众体动申请县乡村、（）()《》〈〉<>/ \t\n√
   0123456789个工作日起形成变更之或者局网站平台`,
)

/** Replaces every character that is not structural by another, one for one and always the same. */
function disguise(original: string): string {
  return [...original]
    .map(character => (structural.has(character) ? character : (standIns.get(character) ?? character)))
    .join('')
}
const standIns = new Map(
  [...new Set(text)].map((character, n) => [character, String.fromCodePoint(0x3400 + n)]),
)

test('the reader knows no county: with other words the same document reads the same', async () => {
  const plain = await read(text)
  const disguised = await read(disguise(text))
  expect(disguised.title).not.toBe(plain.title)
  expect(disguised.items).toEqual(plain.items.map(disguiseItem))
  expect(disguised.findings.map(({ code, at }) => [code, at.row, at.column])).toEqual(
    plain.findings.map(({ code, at }) => [code, at.row, at.column]),
  )
})

function disguiseItem(item: Item): Item {
  return {
    ...item,
    path: item.path.map(disguise),
    elements: item.elements.map(disguise),
    legalBasis: item.legalBasis.map(disguise),
    timeLimit: { ...item.timeLimit, text: item.timeLimit.text && disguise(item.timeLimit.text) },
    agency: item.agency && disguise(item.agency),
    channels: item.channels.map(disguise),
  }
}
