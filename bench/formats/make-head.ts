import { holdsOf, spellings } from './layouts.ts'
import { cell, type Squares } from './printed-table.ts'
import type { Random } from './random.ts'

const groupNames = { audience: '公开对象', mode: '公开方式', tiers: '公开层级' } as const

/**
 * Two rows of squares: names that belong together stand under one name, the others reach down over both rows.
 *
 *   序号│公开事项          │公开内容│公开对象         │
 *       │一级事项│二级事项 │        │全社会│特定群体  │
 */
export function makeHead(names: readonly string[], random: Random): readonly Squares[] {
  const upper: Squares = []
  const lower: Squares = []
  const isFlat = names.includes('公开事项')
  names.forEach((name, column) => {
    const printed = name.startsWith('·') ? '' : random.pick(spellings[name] ?? [name])
    const group = groupOf(name, isFlat)
    if (group === null) {
      upper.push(cell(printed, 2))
      lower.push(null)
      return
    }
    const isFirst = column === 0 || groupOf(names[column - 1] ?? '', isFlat) !== group
    const open = upper.findLast(each => each !== null)
    upper.push(isFirst ? cell(group) : null)
    if (!isFirst && open) open.columns++
    lower.push(cell(printed))
  })
  return [upper, lower]
}

function groupOf(name: string, isFlat: boolean): string | null {
  const holds = holdsOf(name)
  if (holds.kind === 'tick') return groupNames[holds.group]
  const isTitle = holds.kind === 'title' || name === '·序号'
  return isTitle && !isFlat ? '公开事项' : null
}
