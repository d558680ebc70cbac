import { expect, test } from 'vitest'
import { findTables } from './find-tables.ts'
import { learnValues } from './known-values.ts'
import { looksLikeChannel, strangerNote } from './stranger-note.ts'

/** What a table teaches whose rows print these agencies. */
function knownFrom(...agencies: readonly string[]) {
  const head = ['一级事项', '公开内容', '公开依据', '公开时限', '公开主体', '公开渠道和载体']
  const rows = agencies.map((agency, n) => [
    `事项${n}`,
    '事项名称、办理材料',
    '《条例》',
    '长期公开',
    agency,
    '政府网站',
  ])
  const cells = [head, ...rows].map((each, n) => ({ number: n + 1, cells: each }))
  return learnValues(findTables({ rows: cells })[0]?.pages ?? [])
}
const slot = (text: string, column: number) => ({ text, row: 2, column, how: 'stated' as const })
const known = knownFrom('某县公安局', '某县公安局', '某县公安局')

test('a website in the column of agencies is said, an agency in it is not', () => {
  expect(strangerNote(slot('■政府网站', 5), 'agency', known)).toMatchObject({
    code: 'value-of-another-kind',
    column: 5,
  })
  expect(strangerNote(slot('某县教育局', 5), 'agency', known)).toBeNull()
})

test('a list of elements in the column of limits is said, a limit that names one is not', () => {
  expect(strangerNote(slot('办理材料；办事时间', 4), 'timeLimit', known)?.code).toBe('value-of-another-kind')
  const numbered = slot('1.办理时限 2.结果送达 3.政策文件', 4)
  expect(strangerNote(numbered, 'timeLimit', known)?.code).toBe('value-of-another-kind')
  expect(strangerNote(slot('办理材料变更之日起20个工作日内', 4), 'timeLimit', known)).toBeNull()
})

test('an agency or a channel among the limits is said, a limit that names one is not', () => {
  const isSaid = (text: string) => strangerNote(slot(text, 4), 'timeLimit', known) !== null
  expect(['某街道办事处', '某县公安局', '■政府网站'].map(isSaid)).toEqual([true, true, true])
  expect(['收到申请之日起20日内报县人民政府', '按上级要求'].map(isSaid)).toEqual([false, false])
})

test('an agency among the channels is said', () => {
  expect(strangerNote(slot('某县公安局', 6), 'channels', known)?.code).toBe('value-of-another-kind')
})

test('what several rows print in a column belongs there, whatever it looks like', () => {
  const odd = knownFrom('政府网站', '政府网站', '政府网站', '政府网站')
  expect(strangerNote(slot('政府网站', 5), 'agency', odd)).toBeNull()
})

test('a blank cell says nothing, and the halves of a name are no channel', () => {
  expect(strangerNote(undefined, 'agency', known)).toBeNull()
  expect(['公示栏', '政府网站', '辦事大廳'].map(looksLikeChannel)).toEqual([true, true, true])
  expect(['公示', '某县公安局'].map(looksLikeChannel)).toEqual([false, false])
})
