import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../1-document/read-document.ts'
import type { Catalogue, Item } from './catalogue.ts'
import { readCatalogues } from './read-catalogues.ts'

/**
 * The Yining catalogue as it was read from its text, set as a table with merged cells and printed by LibreOffice: cells
 * and rows are cut by page breaks, the head is repeated.
 */
const printed = await read('fixtures/documents/social-insurance.pdf')
const original = await read('data/yining/social-insurance.txt')

async function read(path: string): Promise<Catalogue> {
  const result = await readDocument(readFileSync(new URL(`../../../../${path}`, import.meta.url)), path)
  if (!result.ok) throw new Error(result.problem)
  return readCatalogues(result.document)[0] as Catalogue
}

test('the printed catalogue holds the same 81 items under the same paths', () => {
  expect(printed.title).toBe(original.title)
  expect(printed.items.map(item => item.path)).toEqual(original.items.map(item => item.path))
})

test('at least 95 of 100 values are the same, and every other has a finding at its item', () => {
  const pairs = original.items.flatMap((item, n) => {
    const other = fieldsOf(printed.items[n] as Item)
    // What the text had lost was printed as a blank, which says no.
    const known = Object.entries(fieldsOf(item)).filter(([, value]) => value !== null)
    return known.map(([field, value]) => ({ item, isSame: value === other[field] }))
  })
  const wrong = pairs.filter(({ isSame }) => !isSame)
  expect(wrong.length / pairs.length).toBeLessThan(0.05)
  for (const { item } of wrong) {
    const found = printed.findings.filter(finding => finding.at.path?.join() === item.path.join())
    expect(found, item.path.join()).not.toEqual([])
  }
})

function fieldsOf(item: Item): Readonly<Record<string, unknown>> {
  return {
    elements: item.elements.join(),
    legalBasis: item.legalBasis.join(),
    timeLimit: item.timeLimit.text,
    agency: item.agency,
    channels: item.channels.join(),
    ...item.audience,
    ...item.mode,
    ...item.tiers,
  }
}
