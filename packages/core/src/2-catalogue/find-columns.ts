import type { Row } from '../1-document/grid.ts'
import type { Columns, TickColumn, TickGroup, ValueField } from './columns.ts'
import { fold } from './fold.ts'

/** Head words as they are printed, compared folded; the first that fits wins. */
const valueHeads: readonly (readonly [ValueField, RegExp])[] = [
  ['elements', /^公开(内容|要素)/],
  ['legalBasis', /^公开依据/],
  ['timeLimit', /^公开时限/],
  ['agency', /^公开(主体|责任)/],
  ['channels', /^公开渠道/],
]

const groupHeads: readonly (readonly [TickGroup, RegExp])[] = [
  ['audience', /^公开对象/],
  ['mode', /^公开方式/],
  ['tiers', /^公开层级/],
]

const titleHead = /^(公开)?事项(名称)?$|^[一二三]级(事项)?$/

/** Columns of these groups have fixed keys. */
const tickKeys: Readonly<Record<'audience' | 'mode', readonly (readonly [string, RegExp])[]>> = {
  audience: [
    ['everyone', /^全社会/],
    ['specificGroup', /^特定群[众体]/],
  ],
  mode: [
    ['proactive', /^主动/],
    ['onRequest', /^依申请/],
  ],
}

/** 公开层级 is printed in many ways; what none of these fits keeps its printed label as key. */
const tierKeys: readonly (readonly [string, RegExp])[] = [
  ['county', /^[县区]级$/],
  ['township', /^[乡镇]、村级$|^乡(镇|\(镇\))?级$|^镇级$/],
  ['village', /^村级$/],
  ['street', /^街道$/],
  ['city', /^市级$/],
]

/** A row is a table's head when it names at least three of the columns every catalogue has. */
export function isHead(row: Row): boolean {
  const heads = new Set<ValueField>()
  for (const cell of row.cells) {
    const field = match(valueHeads, fold(cell))
    if (field) heads.add(field)
  }
  return heads.size >= 3
}

/** The second row of a head names what the first one's merged cells hold. */
export function isSubHead(row: Row): boolean {
  const cells = row.cells.map(fold).filter(cell => cell !== '')
  const known = cells.filter(cell => titleHead.test(cell) || tickKeyOf(cell) !== null)
  return known.length >= 2 && known.length * 2 > cells.length
}

/**
 * Reads a head of one or two rows.
 *
 *   公开事项│       │       │公开内容│…│公开对象│        │公开方式│      │…
 *   一级事项│二级事项│三级事项│        │…│全社会  │特定群众│主动    │依申请│…
 *           ↑ a blank above belongs to the merged cell on its left
 */
export function findColumns(head: Row, subHead: Row | null): Columns {
  const width = Math.max(lastPrinted(head), subHead ? lastPrinted(subHead) : 0)
  const titles: number[] = []
  const values: Partial<Record<ValueField, number>> = {}
  const ticks: TickColumn[] = []
  let ordinal: number | null = null
  let top = ''
  for (let column = 1; column <= width; column++) {
    const own = fold(head.cells[column - 1] ?? '')
    if (own !== '') top = own
    const sub = fold(subHead?.cells[column - 1] ?? '')
    const field = match(valueHeads, top)
    const group = match(groupHeads, top)
    if (own === '序号') ordinal = column
    else if (titleHead.test(sub || top)) titles.push(column)
    else if (field && own !== '') values[field] = column
    else if (group) ticks.push({ column, group, key: freeKey(ticks, group, sub || top) })
  }
  return { width, titles, values, ticks, ordinal }
}

/** Two printed columns never share a key: the second keeps its label. */
function freeKey(ticks: readonly TickColumn[], group: TickGroup, label: string): string {
  const key = (group === 'tiers' ? match(tierKeys, label) : match(tickKeys[group], label)) ?? label
  return ticks.some(tick => tick.group === group && tick.key === key) ? label : key
}

function tickKeyOf(label: string): string | null {
  return match(tickKeys.audience, label) ?? match(tickKeys.mode, label) ?? match(tierKeys, label)
}

function lastPrinted(row: Row): number {
  return row.cells.findLastIndex(cell => cell !== '') + 1
}

function match<K>(table: readonly (readonly [K, RegExp])[], text: string): K | null {
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
