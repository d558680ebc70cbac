import { coverAt, type Row } from '../1-document/grid.ts'
import type { Columns, TickColumn, TickGroup, ValueField } from './columns.ts'
import { foldHead } from './fold-head.ts'
import { groupOf, tickKeyOf } from './tick-keys.ts'

/** Head words as they are printed, compared folded; the first that fits wins. */
const valueHeads: readonly (readonly [ValueField, RegExp])[] = [
  ['elements', /^公开(内容|要素)|^(内容|要素)$/],
  ['legalBasis', /^公开依据|^依据$/],
  ['timeLimit', /^公开时限|^时限$/],
  ['agency', /^公开(主体|责任)|^(责任)?主体$|^责任单位$/],
  ['channels', /^公开(渠道|载体)|^渠道(和载体)?$/],
]

const groupHeads: readonly (readonly [TickGroup, RegExp])[] = [
  ['audience', /^(公开)?对象$/],
  ['mode', /^(公开)?方式$/],
  ['tiers', /^(公开)?层级$/],
]

const titleHead = /^(公开)?事项(名称|分类|类别)?$|^[一二三]级((公开)?事项)?(名称)?$/
/** 一级目录 is a title's head unless the table has 一级事项 beside it; then it is a column of its own. */
const listHead = /^[一二三]级(目录|类别|分类|标题)$/
const ordinalHead = /^(序号|编号|序列)$/

/** Spares the cells of ten thousand rows a closer look. */
const beginsAsHead = /^\s*[公内內要依时時责責主渠载載]/u

/** A row is a table's head when it names at least three of the columns every catalogue has. */
export function isHead(row: Row): boolean {
  const heads = new Set<ValueField>()
  for (const cell of row.cells) {
    if (!beginsAsHead.test(cell)) continue
    const field = match(valueHeads, foldHead(cell))
    if (field) heads.add(field)
  }
  return heads.size >= 3
}

/** A further row of a head names what the merged cells above it hold; under 公开事项 it names levels, never an item. */
export function isSubHead(row: Row, head: Row): boolean {
  const cells = row.cells.map(foldHead).filter(cell => cell !== '')
  if (row.cells.some((cell, index) => cell !== '' && isItem(foldHead(cell), head, index))) return false
  const known = cells.filter(cell => titleHead.test(cell) || listHead.test(cell) || groupOf(cell) !== null)
  return known.length * 2 > cells.length && (known.length >= 2 || cells.length === 1)
}

function isItem(cell: string, head: Row, index: number): boolean {
  const above = head.cells.slice(0, index + 1).findLast(text => text !== '') ?? ''
  const isTitle = titleHead.test(foldHead(above)) || ordinalHead.test(foldHead(above))
  return isTitle && !titleHead.test(cell) && !listHead.test(cell)
}

/** A column of ticks as the head gives it; without a key it is one column for a whole group, filled with words. */
export interface HeadTick extends Omit<TickColumn, 'key' | 'isWord'> {
  readonly key: string | null
}

/** What a head says by itself. */
export interface HeadColumns extends Omit<Columns, 'ticks'> {
  readonly ticks: readonly HeadTick[]
}

interface HeadCell {
  /** What the first row prints over the column, itself or by a merged cell. */
  readonly top: string
  readonly sub: string
  /** Whether the first row prints it in this very column. */
  readonly isOwn: boolean
  /** The name as printed, without white space. */
  readonly label: string
}

/**
 * Reads a head of one or more rows.
 *
 *   公开事项│       │       │公开内容│…│公开对象│        │公开方式│      │…
 *   一级事项│二级事项│三级事项│        │…│全社会  │特定群众│主动    │依申请│…
 *           ↑ a blank above belongs to the merged cell on its left
 */
export function findColumns(head: Row, ...subHeads: readonly Row[]): HeadColumns {
  const cells = headCells(head, subHeads)
  const titles: number[] = []
  const lists: number[] = []
  const values: Partial<Record<ValueField, number>> = {}
  const ticks: HeadTick[] = []
  const unused: { column: number; label: string }[] = []
  let ordinal: number | null = null
  cells.forEach(({ top, sub, isOwn, label: printed }, index) => {
    const column = index + 1
    const label = sub || top
    const field = match(valueHeads, top)
    const group = groupOf(sub) ?? match(groupHeads, top) ?? (isOwn ? groupOf(top) : null)
    if (ordinalHead.test(label)) ordinal ??= column
    else if (titleHead.test(label)) titles.push(column)
    else if (listHead.test(label)) lists.push(column)
    else if (field && isOwn && values[field] === undefined) values[field] = column
    else if (group && match(groupHeads, label) !== null) {
      if (isOwn) ticks.push({ column, group, key: null })
    } else if (group && label !== '') ticks.push({ column, group, key: freeKey(ticks, group, printed) })
    else if (isOwn && label !== '') unused.push({ column, label: printed })
  })
  const [named, others] = titles.length > 0 ? [titles, lists] : [lists, titles]
  unused.push(...others.map(column => ({ column, label: cells[column - 1]?.label ?? '' })))
  return { width: cells.length, titles: named.slice(0, 3), values, ticks, ordinal, unused }
}

function headCells(head: Row, subHeads: readonly Row[]): readonly HeadCell[] {
  const width = Math.max(...[head, ...subHeads].map(lastPrinted))
  let top = ''
  return Array.from({ length: width }, (_, index) => {
    const [named, below] = partsOf(head.cells[index] ?? '')
    const own = foldHead(named)
    const cover = coverAt(head, index + 1)
    if (own !== '') top = own
    else if (cover) top = foldHead(cover.text)
    const printed = subHeads.map(row => row.cells[index] ?? '').findLast(text => text !== '') ?? below
    const label = (printed || named).replace(/\s+/gu, '')
    return { top, sub: foldHead(printed), isOwn: own !== '', label }
  })
}

/** 公开层级（县级）: a head of one row that names the group and the column in one. */
function partsOf(text: string): readonly [head: string, subHead: string] {
  const parts = /^\s*(公开(?:对象|方式|层级))\s*[（(](.+)[）)]\s*$/su.exec(text)
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : [text, '']
}

/** Two printed columns never share a key: the second keeps its label. */
function freeKey(ticks: readonly HeadTick[], group: TickGroup, label: string): string {
  const key = tickKeyOf(group, foldHead(label)) ?? label
  return ticks.some(tick => tick.group === group && tick.key === key) ? label : key
}

function lastPrinted(row: Row): number {
  const covered = row.covered?.findLastIndex(cover => cover !== null && cover.text !== '') ?? -1
  return (
    Math.max(
      row.cells.findLastIndex(cell => cell !== ''),
      covered,
    ) + 1
  )
}

function match<K>(table: readonly (readonly [K, RegExp])[], text: string): K | null {
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
