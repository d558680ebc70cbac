import { expect, test } from 'vitest'
import type { Holds } from './layouts.ts'
import { cell, type PrintedTable } from './printed-table.ts'
import { randomFrom } from './random.ts'
import { rowDamages } from './row-damages.ts'

const columns: readonly Holds[] = [
  { kind: 'title', level: 0 },
  { kind: 'title', level: 1 },
  { kind: 'tick', group: 'audience', key: 'everyone' },
  { kind: 'tick', group: 'audience', key: 'specificGroup' },
]
const table = (...body: readonly string[][]): PrintedTable => ({
  title: '某县目录',
  columns,
  head: [],
  body: body.map(row => row.map(text => cell(text))),
  breaks: [],
})
const moveRight = rowDamages.find(({ name }) => name === '一行右移 1 列')
const seeds = Array.from({ length: 20 }, (_, n) => n)

test('a row moved to where another prints its title and ticks leaves no trace, and is not made', () => {
  const made = seeds.map(seed => {
    const damaged = table(['', '出生登记', '', '√'], ['户籍登记', '', '√', ''])
    return { isMade: moveRight?.apply(damaged, randomFrom(seed)), length: damaged.body[1]?.length }
  })
  expect(new Set(made.map(each => `${each.isMade} ${each.length}`))).toEqual(new Set(['false 4', 'true 5']))
})

test('where no other row is filled so, it is made', () => {
  const isMade = (seed: number) =>
    moveRight?.apply(table(['', '出生登记', '√', ''], ['户籍登记', '', '√', '']), randomFrom(seed))
  expect(seeds.every(isMade)).toBe(true)
})
