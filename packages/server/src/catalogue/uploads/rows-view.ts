import { grouped } from '@mingbai/core/2-catalogue/grouped'
import type { PrintedRow } from '@mingbai/core/2-catalogue/printed-catalogues'
import type { UploadFinding } from '@mingbai/core/2-catalogue/upload/upload-findings'
import type { UploadedItem } from '@mingbai/core/2-catalogue/upload/upload-state'
import type { OpenedUpload } from './workbench.ts'

export interface RowsQuery {
  readonly from: number
  readonly item?: number | undefined
  readonly limit: number
  readonly show: 'all' | 'open' | 'findings' | 'mended' | 'removed'
  readonly code?: string | undefined
  readonly severity?: UploadFinding['severity'] | undefined
  readonly words?: string | undefined
}

interface Row {
  readonly uploaded: UploadedItem
  readonly position: number | null
  readonly findings: readonly UploadFinding[]
}

/** One page of the items that a person asks for, each with what was found, done and printed. */
export function rowsView({ state, findings, printed }: OpenedUpload, query: RowsQuery) {
  const about = grouped(findings, ({ item }) => item)
  let staying = 0
  const rows = state.items.map(uploaded => ({
    uploaded,
    position: uploaded.removedBy === null ? ++staying : null,
    findings: about.get(uploaded.number) ?? [],
  }))
  const matching = rows.filter(row => isAskedFor(row, query))
  const lines = grouped(printed, ({ row }) => row)
  const from = firstOfPage(matching, query)
  const page = matching.slice(from, from + query.limit)
  return { from, matching: matching.length, rows: page.map(row => rowView(row, lines)) }
}

function firstOfPage(matching: readonly Row[], { from, item, limit }: RowsQuery): number {
  if (item === undefined) return from
  const at = matching.findIndex(({ uploaded }) => uploaded.number === item)
  return at < 0 ? 0 : at - (at % limit)
}

const shows: Readonly<Record<RowsQuery['show'], (row: Row) => boolean>> = {
  all: () => true,
  open: ({ findings }) => findings.some(({ state }) => state === 'open'),
  findings: ({ findings }) => findings.length > 0,
  mended: ({ uploaded }) => uploaded.asRead === null || uploaded.mends.length > 0,
  removed: ({ uploaded }) => uploaded.removedBy !== null,
}

function isAskedFor(row: Row, { show, code, severity, words }: RowsQuery): boolean {
  if (!shows[show](row)) return false
  if (words && !row.uploaded.item.path.join(' ').includes(words)) return false
  if (!code && !severity) return true
  return row.findings.some(
    each =>
      (!code || each.code === code) &&
      (!severity || each.severity === severity) &&
      (show !== 'open' || each.state === 'open'),
  )
}

function rowView({ uploaded, position, findings }: Row, lines: ReadonlyMap<number, readonly PrintedRow[]>) {
  const { number, item, asRead, removedBy, mends } = uploaded
  const isMended = mends.length > 0
  const state = removedBy !== null ? 'removed' : asRead === null ? 'added' : isMended ? 'mended' : 'as-read'
  const read = Object.values(asRead?.provenance ?? {}).map(({ row }) => row)
  const numbers = new Set([...read, ...findings.map(({ at }) => at.row)])
  return {
    number,
    position,
    state: state as 'as-read' | 'mended' | 'added' | 'removed',
    removedBy,
    item,
    asRead: isMended ? asRead : null,
    printed: [...numbers].sort((a, b) => a - b).flatMap(row => lines.get(row) ?? []),
    findings: [...findings],
    mends: mends.map(({ number: event, field, before, after, reason, by, at }) => ({
      event,
      field,
      before: plain(before),
      after: plain(after),
      reason,
      by,
      at,
    })),
  }
}

/** The wire's lists can be written to, by their type. */
function plain<Value>(value: Value | readonly string[]) {
  return Array.isArray(value)
    ? [...(value as readonly string[])]
    : (value as Exclude<Value, readonly string[]>)
}
