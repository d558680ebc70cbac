import { expect, test } from 'vitest'
import { readText } from '../1-document/read-text.ts'
import { readCatalogues } from './read-catalogues.ts'

const ticked = '序号,一级,二级,公开内容,公开依据,公开主体,公开渠道,全社会,特定群众,主动,依申请,县级,乡级'
const worded = '序号,一级,二级,公开内容,公开依据,公开主体,公开渠道,公开对象,公开方式,公开层级'
const [usual, other] = [',√,,√,,√,√', ',,√,√,,√,']

/** The codes of what is said at the last row, which inherits past the one before it. */
function saidBelow(head: string, ...rows: readonly string[]): readonly string[] {
  const text = [head, ...rows].map(row => row.replaceAll(',', '\t')).join('\n')
  const [catalogue] = readCatalogues({ name: 'a.txt', grids: [readText(text)] })
  return catalogue?.findings.flatMap(({ at, code }) => (at.row === rows.length + 1 ? [code] : [])) ?? []
}

test.each([
  ['ticks in every second column, alone', '6,户口迁移,迁移登记,,,,,,√,,√,,√'],
  ['no tick in a group, alone', '6,户口迁移,迁移登记,,,,,,,,√,,√'],
  ['a basis that names no law', `6,,户口迁移,迁移登记,,,${other}`],
  ['a list of elements for a basis', `6,,户口迁移,,1.办理材料 2.办理方式,,${other}`],
])('%s: the row may have slipped, and the row that inherits past it says so', (_, slipped) => {
  const rows = [
    `1,户籍登记,出生登记,1.办理材料 2.办理方式 3.办事时间,《户口登记条例》,某县公安局,政府网站${usual}`,
    `2,,死亡登记,,《居民身份证法》,,${other}`,
    `3,,暂住登记,,《居住证暂行条例》,,${usual}`,
    `4,,边境通行,,《护照法》,,${other}`,
    `5,,户口查询,1.办理材料 2.办事时间,,,${usual}`,
  ]
  const last = `7,,户籍证明,,,,${usual}`
  expect(saidBelow(ticked, ...rows, slipped, last)).toContain('inherits-repaired-value')
  expect(saidBelow(ticked, ...rows, `6,户口迁移,迁移登记,,,,${other}`, last)).toEqual([])
})

test.each([
  ['words for ticks', '3,死亡登记,全社会、特定群众,主动、依申请,县级,,,,,'],
  ['channels', '3,死亡登记,■政府网站 □公示栏,全社会,主动,县级,,,,'],
  ['a list of elements', '3,死亡登记,1.办理材料 2.办事时间,全社会,主动,县级,,,,'],
])(
  '%s among the titles: blank cells were lost there, and the row that inherits past it says so',
  (_, lost) => {
    const rows = [
      '1,户籍登记,出生登记,1.办理材料 2.办理方式 3.办事时间,《户口登记条例》,某县公安局,■政府网站,全社会,主动,县级',
      '2,养老服务,高龄津贴,,《老年人权益保障法》,某县民政局,,全社会,主动,县级',
    ]
    const last = '4,,护理补贴,,,,,全社会,主动,县级'
    expect(saidBelow(worded, ...rows, lost, last)).toContain('inherits-repaired-value')
    expect(saidBelow(worded, ...rows, '3,,死亡登记,,,,,全社会,主动,县级', last)).toEqual([])
  },
)

test('one forgotten tick in a row that stands where it belongs, and a title that is a word for a tick, put nothing in doubt', () => {
  const rows = [
    `1,信息公开,公开年报,1.办理材料 2.办理方式,《条例》,某县公安局,政府网站${usual}`,
    ...Array.from({ length: 6 }, (_, n) => `${n + 2},,办事指南之${n},,,,${n === 2 ? ',√,,,,√,√' : usual}`),
  ]
  expect(saidBelow(ticked, ...rows)).toEqual([])
  const words = ['1,信息公开,公开年报,1.办理材料 2.办理方式,《条例》,某县公安局,■政府网站,全社会,主动,县级']
  expect(
    saidBelow(worded, ...words, '2,,依申请公开,,,,,全社会,,县级', '3,,公开指南,,,,,全社会,主动,县级'),
  ).toEqual([])
})
