import type { Finding } from '../finding/finding.ts'
import type { Catalogue, Item } from './catalogue.ts'

/** What is to be said of each item, and of none of them. */
export interface Remarks {
  /** By position, from 0. */
  readonly ofItems: readonly (readonly Finding[])[]
  /** What concerns the table or the document as a whole. */
  readonly ofTable: readonly Finding[]
}

/** Findings at the items they name: by path and by the row the item was read from; equal paths share no row. */
export function remarksOn({ items }: Pick<Catalogue, 'items'>, findings: readonly Finding[]): Remarks {
  const open = findings.filter(({ waived }) => waived === undefined)
  const ofItems = items.map(item => open.filter(finding => isAbout(finding, item, items)))
  const placed = new Set(ofItems.flat())
  return { ofItems, ofTable: open.filter(finding => !placed.has(finding)) }
}

function isAbout({ at }: Finding, item: Item, items: readonly Item[]): boolean {
  const row = item.provenance.path?.row
  if (!at.path) return at.row === row
  const key = JSON.stringify(at.path)
  if (JSON.stringify(item.path) !== key) return false
  const twins = items.filter(({ path }) => JSON.stringify(path) === key)
  return twins.length === 1 || !twins.some(each => each.provenance.path?.row === at.row) || at.row === row
}

/** The fields a finding points at: the one read from its cell; where it names none, those that could not be read. */
export function fieldsAt({ at, code }: Finding, { provenance }: Item): readonly string[] {
  const fields = Object.entries(provenance)
  if (at.column !== undefined) {
    const read = fields.filter(([, cell]) => cell.column === at.column && cell.how !== 'missing')
    return (read.length > 0 ? read : fields.filter(([, cell]) => cell.column === at.column)).map(
      ([field]) => field,
    )
  }
  return code === 'value-missing'
    ? fields.filter(([, { how }]) => how === 'missing').map(([field]) => field)
    : ['path']
}
