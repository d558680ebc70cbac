import type { Column } from './columns.ts'

interface Standing {
  readonly rows: readonly { readonly number: number }[]
  readonly columns: readonly Pick<Column, 'field'>[]
  readonly item: number | null
  readonly field: string
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** The cell that an arrow leads to; null at an edge, for another key, and where none is chosen. */
export function neighbourOf({ rows, columns, item, field }: Standing, key: string) {
  const [down, right] = steps[key] ?? [0, 0]
  if (down === 0 && right === 0) return null
  const row = rows.findIndex(({ number }) => number === item)
  const column = columns.findIndex(each => each.field === field)
  if (row < 0 || column < 0) return null
  const [next, there] = [rows[row + down], columns[column + right]]
  return next && there ? { item: next.number, field: there.field } : null
}
