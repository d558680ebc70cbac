import type { Catalogue, Item } from './catalogue.ts'
import { printable, truthOf, valueText } from './cell-texts.ts'
import { fieldLabels, type TickGroup, type ValueField, valueFields } from './columns.ts'
import { tickLabel } from './field-label.ts'
import { tierKeys } from './tier-keys.ts'
import { toCheck } from './to-check.ts'

export interface TableCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Null is a square into which a merged cell reaches from above or from the left. */
export type TableRow = readonly (TableCell | null)[]

export type TableColumn =
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'title'; readonly level: number }
  | { readonly kind: 'value'; readonly field: ValueField }
  | { readonly kind: 'tick'; readonly group: TickGroup; readonly key: string }

/** The catalogue as offices print it, for a writer of any format. */
export interface OfficialTable {
  readonly title: string
  readonly columns: readonly TableColumn[]
  /** Two rows. */
  readonly head: readonly TableRow[]
  /** One row an item. */
  readonly body: readonly TableRow[]
}

/**
 * The layout of 基层政务公开标准目录:
 *
 *   序号│公开事项          │公开内容（要素）│公开依据│…│公开对象      │公开方式       │公开层级     │
 *       │一级事项│二级事项 │                │        │ │全社会│特定群体│主动│依申请公开│县级│乡、村级│
 *   1   │户籍登记│出生登记 │…               │《…》   │ │√     │        │√   │          │√   │        │
 *   2   │        │死亡登记 │   ← a title that items share stands once, and so does a value that
 *                                they were read from one cell
 */
export function officialTable({ title, items }: Catalogue): OfficialTable {
  const depth = Math.max(1, ...items.map(({ path }) => path.length))
  const columns = columnsOf(depth, tierKeys(items))
  const squares = items.map((item, n) => columns.map(column => textAt(column, item, n, depth)))
  const reachesDown = (row: number, column: number) =>
    row > 0 && isShared(columns[column] as TableColumn, items[row - 1] as Item, items[row] as Item)
  return {
    title: printable(title),
    columns,
    head: headRows(columns),
    body: squares.map((texts, row) =>
      texts.map((text, column): TableCell | null => {
        if (text === null || reachesDown(row, column)) return null
        let rowSpan = 1
        while (row + rowSpan < items.length && reachesDown(row + rowSpan, column)) rowSpan++
        return { text, rowSpan, columnSpan: 1 + nullsAfter(texts, column) }
      }),
    ),
  }
}

function columnsOf(depth: number, tiers: readonly string[]): readonly TableColumn[] {
  const tick = (group: TickGroup, key: string): TableColumn => ({ kind: 'tick', group, key })
  return [
    { kind: 'ordinal' },
    ...Array.from({ length: depth }, (_, level): TableColumn => ({ kind: 'title', level })),
    ...valueFields.map((field): TableColumn => ({ kind: 'value', field })),
    ...['everyone', 'specificGroup'].map(key => tick('audience', key)),
    ...['proactive', 'onRequest'].map(key => tick('mode', key)),
    ...tiers.map(key => tick('tiers', key)),
  ]
}

/** Null: an item's own title reaches over the levels that it does not have. */
function textAt(column: TableColumn, item: Item, position: number, depth: number): string | null {
  switch (column.kind) {
    case 'ordinal':
      return String(position + 1)
    case 'title': {
      const title = item.path[column.level]
      return title === undefined && column.level < depth && column.level > 0 ? null : printable(title ?? '')
    }
    case 'value':
      return valueText(item, column.field)
    case 'tick': {
      const truth = truthOf(item, column.group, column.key)
      return truth === null ? toCheck : truth ? '√' : ''
    }
  }
}

function nullsAfter(texts: readonly (string | null)[], column: number): number {
  const next = texts.findIndex((text, n) => n > column && text !== null)
  return (next < 0 ? texts.length : next) - column - 1
}

/** Whether the cell of the item above holds this item's value too. */
function isShared(column: TableColumn, above: Item, item: Item): boolean {
  switch (column.kind) {
    case 'title': {
      const { level } = column
      const isGroup = level < above.path.length - 1 && level < item.path.length - 1
      return isGroup && item.path.slice(0, level + 1).every((title, n) => title === above.path[n])
    }
    case 'value': {
      const { field } = column
      const [one, other] = [above.provenance[field], item.provenance[field]]
      const isOneCell = one !== undefined && one.row === other?.row && one.column === other.column
      const text = valueText(item, field)
      // 待核 is said of each item by itself: unknown beside unknown is not the same value.
      return isOneCell && text !== toCheck && text === valueText(above, field)
    }
    default:
      return false
  }
}

/** Columns of one group share a cell of the first row; others reach down into the second. */
function headRows(columns: readonly TableColumn[]): readonly TableRow[] {
  const groups = columns.map(groupLabel)
  const isGrouped = (n: number) => subLabel(columns[n] as TableColumn, groups) !== null
  const top = groups.map((label, n): TableCell | null => {
    if (n > 0 && isGrouped(n) && groups[n - 1] === label) return null
    const columnSpan = isGrouped(n) ? groups.filter(each => each === label).length : 1
    return { text: label, rowSpan: isGrouped(n) ? 1 : 2, columnSpan }
  })
  const sub = columns.map((column): TableCell | null => {
    const label = subLabel(column, groups)
    return label === null ? null : { text: label, rowSpan: 1, columnSpan: 1 }
  })
  return [top, sub]
}

function groupLabel(column: TableColumn): string {
  switch (column.kind) {
    case 'ordinal':
      return '序号'
    case 'title':
      return '公开事项'
    case 'value':
      return fieldLabels[column.field]
    case 'tick':
      return fieldLabels[column.group]
  }
}

function subLabel(column: TableColumn, groups: readonly string[]): string | null {
  if (column.kind === 'tick') return tickLabel(`${column.group}.${column.key}`)
  if (column.kind !== 'title') return null
  return groups.filter(label => label === '公开事项').length > 1 ? titleLabel(column.level) : null
}

/** 一级事项. */
export function titleLabel(level: number): string {
  return `${'一二三'[level]}级事项`
}
