/** Where a cell stands across its row, in columns counted from 1. */
export interface Across {
  readonly column: number
  readonly columnSpan: number
}

/**
 * Where a border was drawn twice, a hair apart, word processors count a column between the two:
 *
 *   公开内容 ┊│公开依据   the head's border      公开内容│公开依据
 *   事项名称│┊《条例》    the body's        →    事项名称│《条例》
 *           ↑ column 2 of 3, as wide as a hair
 *
 * It is no column: who begins in it begins right of it, who ends in it ends left of it.
 *
 * @param isHair by column
 * @returns where a cell stands when such columns are not counted
 */
export function withoutHairs(isHair: readonly boolean[]): (cell: Across) => Across {
  if (!isHair.includes(true) || isHair.every(Boolean)) return cell => cell
  /** How many columns are counted up to each. */
  const counted = [0]
  for (const isLeftOut of isHair) counted.push((counted.at(-1) ?? 0) + (isLeftOut ? 0 : 1))
  const countTo = (column: number) => {
    const beyond = Math.max(0, column - isHair.length)
    return (counted[column - beyond] ?? 0) + beyond
  }
  return ({ column, columnSpan }) => {
    const before = countTo(column - 1)
    return { column: before + 1, columnSpan: Math.max(1, countTo(column + columnSpan - 1) - before) }
  }
}
