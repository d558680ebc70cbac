import type { Catalogue } from './catalogue.ts'
import { printable, truthOf, valueText } from './cell-texts.ts'
import { valueFields } from './columns.ts'
import { fieldLabel } from './field-label.ts'
import { titleLabel } from './official-table.ts'
import { remarksHead } from './own-remarks.ts'
import { tierKeys } from './tier-keys.ts'
import { toCheck } from './to-check.ts'

const levels = [0, 1, 2]

/**
 * One row an item, one line of heads, every cell written out. The title is the file's name: a line above the heads
 * would keep programs from reading it.
 *
 * @param codes 事项编码 by position, where the items have any
 * @param remarks what reading found about each item, by position; who reads the file again passes it over
 */
export function catalogueCsv(
  { items }: Pick<Catalogue, 'items'>,
  codes: readonly string[] | null = null,
  remarks: readonly string[] | null = null,
): string {
  const ticks = [
    ...(['everyone', 'specificGroup'] as const).map(key => ['audience', key] as const),
    ...(['proactive', 'onRequest'] as const).map(key => ['mode', key] as const),
    ...tierKeys(items).map(key => ['tiers', key] as const),
  ]
  const head = [
    ...(codes ? ['事项编码'] : []),
    ...['序号', ...levels.map(titleLabel)],
    ...[...valueFields, ...ticks.map(([group, key]) => `${group}.${key}`)].map(fieldLabel),
    ...(remarks ? [remarksHead] : []),
  ]
  const rows = items.map((item, n) => [
    ...(codes ? [codes[n] ?? ''] : []),
    String(n + 1),
    ...levels.map(level => printable(item.path[level] ?? '')),
    ...valueFields.map(field => valueText(item, field)),
    ...ticks.map(([group, key]) => {
      const truth = truthOf(item, group, key)
      return truth === null ? toCheck : truth ? '是' : '否'
    }),
    ...(remarks ? [remarks[n] ?? ''] : []),
  ])
  return csv([head, ...rows])
}

/** RFC 4180 with a BOM, without which spreadsheet programs take Chinese for something else. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(field).join(',')}\r\n`).join('')}`
}

/** A field that begins like a formula would be run by a spreadsheet program: the quote makes it text; see `readCsv`. */
function field(value: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
