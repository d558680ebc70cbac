import { utils, type WorkBook, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readXls } from './read-workbook.ts'
import { readXlsx } from './read-xlsx.ts'

function aBook(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['户籍', '出生登记', '√'],
    ['', '死亡登记', ''],
    ['', '户口迁移', ''],
  ])
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }]
  sheet['!rows'] = [{}, {}, { hidden: true }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '公安')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['旧稿']]), '旧稿')
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
  return book
}

describe.each([
  ['xlsx', readXlsx],
  ['biff8', readXls],
] as const)('a workbook saved as %s', (bookType, read) => {
  const bytes = new Uint8Array(write(aBook(), { type: 'array', bookType }))

  test('has a grid a sheet; a hidden one is said and not read', async () => {
    const { grids, notes } = await read(bytes)
    expect(grids.map(grid => grid.name)).toEqual(['公安'])
    expect(notes?.map(note => note.code)).toEqual(['hidden-sheet'])
  })

  test('knows merged cells from blank ones', async () => {
    const { grids } = await read(bytes)
    const [, second, third] = grids[0]?.rows ?? []
    expect(second?.cells).toEqual(['', '死亡登记', ''])
    expect(second?.covered?.[0]).toEqual({ text: '户籍', row: 1, column: 1 })
    expect(third?.covered?.[0]).toBeNull()
  })
})

test('a hidden row is read, and said', async () => {
  const { grids } = await readXlsx(new Uint8Array(write(aBook(), { type: 'array', bookType: 'xlsx' })))
  expect(grids[0]?.rows.map(row => row.notes?.[0]?.code)).toEqual([undefined, undefined, 'hidden-row'])
})
