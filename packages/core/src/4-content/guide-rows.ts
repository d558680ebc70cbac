import type { Citation, Contact, Material, Method, Source, Statement } from './service-guide.ts'

export type GuideRow = string | Statement | Material | Method | Contact | Citation | Source

/** A row and what it is known by among the rows of its list, in this version and in another. */
export interface KeyedRow {
  readonly key: string
  readonly row: GuideRow
}

/** Rows of one name are told apart by which of them they are: 网上#0, 网上#1. */
export function keyedRows(rows: readonly GuideRow[]): readonly KeyedRow[] {
  const seen = new Map<string, number>()
  return rows.map(row => {
    const name = nameOf(row)
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return { key: `${name}#${count}`, row }
  })
}

export function isRowList(value: unknown): value is readonly GuideRow[] {
  return Array.isArray(value)
}

function nameOf(row: GuideRow): string {
  if (typeof row === 'string') return row
  if ('name' in row) return row.name
  if ('channel' in row) return row.channel
  if ('value' in row) return row.value
  if ('law' in row) return `${row.law} ${row.article}`
  return 'title' in row ? `${row.title} ${row.reference}` : row.text
}
