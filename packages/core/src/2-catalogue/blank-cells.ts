import { cellAt, coverAt, type Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import { type Columns, fieldLabels, type ValueField, valueFields } from './columns.ts'
import type { KnownValues } from './known-values.ts'
import { isToCheck } from './to-check.ts'

/** What the blank cells of a row mean. */
export interface Blanks {
  /** Columns into which a merged cell reaches from above. */
  readonly merged: ReadonlySet<number>
  /** Fields that the document leaves blank, or that share a cell with their neighbour. */
  readonly lost: readonly ValueField[]
  readonly notes: readonly Note[]
}

/**
 * Where the format knows merged cells, a blank has three meanings:
 *
 *   户籍登记│出生登记│《户口条例》│20个工作日
 *           │死亡登记│            │            ← merged from above: the same for certain
 *           │户口迁移│　　　　　　│20个工作日  ← blank in a column that merges: nothing is said
 *
 * In a column that never merges, people leave blank what is as above; it is read so, and said so. Null where the
 * format knows no merged cells.
 */
export function readBlanks(row: Row, columns: Columns, mergedColumns: ReadonlySet<number>): Blanks | null {
  if (!row.covered) return null
  const merged = new Set<number>()
  const lost: ValueField[] = []
  const asAbove: string[] = []
  for (const column of columns.titles) if (isMergedFromAbove(row, column)) merged.add(column)
  for (const field of valueFields) {
    const column = columns.values[field]
    if (column === undefined || cellAt(row, column) !== '') continue
    if (isMergedFromAbove(row, column)) merged.add(column)
    else if (coverAt(row, column) !== null || mergedColumns.has(column)) lost.push(field)
    else asAbove.push(fieldLabels[field])
  }
  return { merged, lost, notes: [...openTitles(row, columns, mergedColumns), ...asAboveNote(asAbove)] }
}

function isMergedFromAbove(row: Row, column: number): boolean {
  const cover = coverAt(row, column)
  return (
    cover !== null &&
    cover.row < row.number &&
    cover.column === column &&
    cover.text !== '' &&
    !isToCheck(cover.text)
  )
}

/** A blank title that is not merged, in a column whose others are: the row may belong to another group. */
function openTitles(row: Row, columns: Columns, mergedColumns: ReadonlySet<number>): readonly Note[] {
  const first = columns.titles.findIndex(column => (cellAt(row, column) ?? '') !== '')
  const blank = columns.titles
    .slice(0, Math.max(0, first))
    .find(column => !isMergedFromAbove(row, column) && mergedColumns.has(column))
  if (blank === undefined) return openLeaf(row, columns, first)
  return [
    {
      code: 'blank-not-merged',
      severity: 'warning',
      column: blank,
      what: '这一行的上级事项是空白，没有与上面的单元格合并，暂按沿用上面读取。',
      why: '这一列的其他空白都是合并单元格；这一格可能漏填了另一个上级事项。',
      fix: '对照原文件核对；沿用上面的，请合并单元格，否则补上名称。',
    },
  ]
}

/** A first level alone, with a blank beside it that it does not reach into: its second level may be left out. */
function openLeaf(row: Row, { titles }: Columns, first: number): readonly Note[] {
  const [, second] = titles
  const isLone = first === 0 && titles.slice(1).every(column => cellAt(row, column) === '')
  if (!isLone || second === undefined || coverAt(row, second)) return []
  return [
    {
      code: 'title-blank',
      severity: 'warning',
      column: second,
      what: '这一行只有一级事项，下级事项是空白，按一级事项自成一项读取。',
      why: '下级事项可能漏填了。',
      fix: '对照原文件核对；没有下级事项的，请把空白与一级事项合并。',
    },
  ]
}

/** In text, a blank in a column that every other row fills: nothing tells a merged cell from a lost text. */
export function rareBlanks(row: Row, columns: Columns, known: KnownValues): readonly Note[] {
  const rare = valueFields.filter(field => {
    const column = columns.values[field]
    return column !== undefined && cellAt(row, column) === '' && known.isRarelyBlank(field)
  })
  return asAboveNote(rare.map(field => fieldLabels[field]))
}

function asAboveNote(labels: readonly string[]): readonly Note[] {
  if (labels.length === 0) return []
  return [
    {
      code: 'blank-taken-as-above',
      severity: 'info',
      what: `${labels.join('、')}是空白，按沿用上面读取。`,
      why: '这一列没有合并单元格，空白多半是“同上”，也可能是漏填。',
      fix: '对照原文件核对；沿用上面的，最好合并单元格。',
    },
  ]
}

/** The columns in which some cell of these rows reaches down into the next. */
export function columnsMerged(rows: readonly Row[]): ReadonlySet<number> {
  const merged = new Set<number>()
  for (const row of rows) {
    row.covered?.forEach((cover, index) => {
      if (cover && cover.row < row.number) merged.add(index + 1)
    })
  }
  return merged
}
