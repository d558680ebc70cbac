import type { Finding } from '../finding/finding.ts'
import type { Catalogue, Item } from './catalogue.ts'
import { grouped } from './grouped.ts'

/** What is to be said of each item, and of none of them. */
export interface Remarks {
  /** By position, from 0. */
  readonly ofItems: readonly (readonly Finding[])[]
  /** What concerns the table or the document as a whole. */
  readonly ofTable: readonly Finding[]
}

/** Findings at the items they name: by path, of equal paths by the row; a finding without a path by its row alone. */
export function remarksOn({ items }: Pick<Catalogue, 'items'>, findings: readonly Finding[]): Remarks {
  const open = findings.filter(({ waived }) => waived === undefined)
  const byPath = grouped(items.keys(), n => keyOf(items[n]?.path))
  const byRow = grouped(items.keys(), n => rowOf(items[n]))
  const ofItems: Finding[][] = items.map(() => [])
  const ofTable = open.filter(finding => {
    const { path, row } = finding.at
    const named = path ? (byPath.get(keyOf(path)) ?? []) : (byRow.get(row) ?? [])
    const here = path ? named.filter(n => rowOf(items[n]) === row) : named
    const about = here.length > 0 ? here : named
    for (const n of about) ofItems[n]?.push(finding)
    return about.length === 0
  })
  return { ofItems, ofTable }
}

function keyOf(path: Item['path'] | undefined): string {
  return JSON.stringify(path)
}

function rowOf(item: Item | undefined): number | undefined {
  return item?.provenance.path?.row
}

/** The fields a finding points at: the one read from its cell; where it names none, those that could not be read. */
export function fieldsAt({ at, code }: Finding, { provenance }: Item): readonly string[] {
  const fields = Object.entries(provenance)
  if (at.column !== undefined) {
    const here = fields.filter(([, cell]) => cell.column === at.column)
    const read = here.filter(([, { how }]) => how !== 'missing')
    return (read.length > 0 ? read : here).map(([field]) => field)
  }
  return code === 'value-missing'
    ? fields.filter(([, { how }]) => how === 'missing').map(([field]) => field)
    : ['path']
}
