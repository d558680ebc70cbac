/** The rows with one of them a place up (-1) or down (1); at the end of the list it stays. */
export function movedRow<Row>(rows: readonly Row[], from: number, by: -1 | 1): readonly Row[] {
  const row = rows[from]
  const other = rows[from + by]
  if (row === undefined || other === undefined) return rows
  return rows.with(from, other).with(from + by, row)
}
