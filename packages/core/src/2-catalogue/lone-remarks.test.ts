import { expect, test } from 'vitest'
import { findTables } from './find-tables.ts'
import { loneRemarks } from './lone-remarks.ts'

/** The pages of a table whose rows print these remarks. */
function pagesWith(...remarks: readonly string[]) {
  const head = ['一级事项', '公开内容', '公开依据', '公开时限', '公开主体', '备注']
  const rows = remarks.map((remark, n) => [`事项${n}`, '办理材料', '《条例》', '长期公开', '某局', remark])
  const cells = [head, ...rows].map((each, n) => ({ number: n + 1, cells: each }))
  return findTables({ rows: cells })[0]?.pages ?? []
}

test('the only row that prints a remark may have slipped, and that is said there', () => {
  const remarks = loneRemarks(pagesWith('', '', '见附件', ''))
  expect([...remarks].map(([row, note]) => [row, note.code, note.column])).toEqual([[4, 'lone-remark', 6]])
  expect(remarks.get(4)?.what).toContain('“见附件”')
})

test.each([
  ['two rows print one', ['见附件', '', '见附件', '']],
  ['no row prints one', ['', '', '', '']],
  ['there are too few rows to tell', ['见附件', '', '']],
])('nothing is said where %s', (_, remarks) => {
  expect(loneRemarks(pagesWith(...remarks)).size).toBe(0)
})
