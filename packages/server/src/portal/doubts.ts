import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { Finding } from '@mingbai/core/finding/finding'
import type { StoredCatalogue } from '../catalogue/store.ts'

/** 待核: what the document lost or what a finding questions. One rule for every page, so that all counts agree. */
export interface Doubts {
  /** Codes of the items with a lost value, or named by an error or a warning. */
  readonly items: ReadonlySet<string>
  /** Codes of the items named by an error or a warning. */
  readonly questioned: ReadonlySet<string>
  /** Values that the document lost, over all items. */
  readonly lostValues: number
}

export function doubtsOf({ items, findings }: StoredCatalogue): Doubts {
  const open = findings.filter(finding => finding.severity !== 'info')
  const paths = new Set(open.flatMap(({ at }) => (at.path ? [pathKey(at.path)] : [])))
  const rows = new Set(open.map(({ at }) => at.row))
  const isNamed = (item: Item) => paths.has(pathKey(item.path)) || rows.has(rowOf(item))

  const questioned = items.filter(({ item }) => isNamed(item))
  const lost = items
    .map(({ code, item }) => ({ code, count: lostValues(item) }))
    .filter(({ count }) => count > 0)
  return {
    items: new Set([...questioned, ...lost].map(({ code }) => code)),
    questioned: new Set(questioned.map(({ code }) => code)),
    lostValues: lost.reduce((sum, { count }) => sum + count, 0),
  }
}

/** The findings, of any severity, that name this item. */
export function findingsAbout(item: Item, findings: readonly Finding[]): Finding[] {
  const key = pathKey(item.path)
  return findings.filter(({ at }) => (at.path && pathKey(at.path) === key) || at.row === rowOf(item))
}

function lostValues(item: Item): number {
  const truths = [
    ...Object.values(item.audience),
    ...Object.values(item.mode),
    ...Object.values(item.tiers),
  ].filter(truth => truth === null)
  const lists = [item.elements, item.legalBasis, item.channels].filter(list => list.length === 0)
  const texts = [item.agency, item.timeLimit.text].filter(text => text === null)
  return truths.length + lists.length + texts.length
}

function pathKey(path: readonly string[]): string {
  return JSON.stringify(path)
}

/** NaN names no row: a finding about the whole document must not fall on an item of unknown place. */
function rowOf(item: Item): number {
  return item.provenance.path?.row ?? Number.NaN
}
