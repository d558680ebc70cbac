import { expect, test } from 'vitest'
import { anItem } from './a-catalogue.ts'
import { matchItems } from './match-items.ts'

const group = '养老保险服务'
const items = (...titles: readonly string[]) =>
  titles.map(title => anItem({ path: [group, ...title.split('›')] }))
const pairs = (before: readonly string[], after: readonly string[]) => {
  const { matches, joined } = matchItems(items(...before), items(...after))
  const named = [...matches, ...joined].map(({ from, to }) => `${before[from]} → ${after[to]}`)
  return { named, matches, joined }
}

test('print in another width or with spaces is the same path', () => {
  expect(pairs(['个人账户(职工)查询'], ['个人账户（职工） 查询']).named).toHaveLength(1)
})

test('a renamed item is found, and said to be a conclusion', () => {
  const { matches } = pairs(
    ['参保登记', '失业保险金申领', '工伤认定'],
    ['参保登记', '失业保险金领取', '工伤认定'],
  )
  expect(matches[1]).toMatchObject({ from: 1, to: 1 })
  expect(matches[1]?.confidence).toBeLessThan(1)
})

test('another group of people is another item, when the document tells its items apart by them', () => {
  const before = ['企业职工领取待遇资格认证', '城乡居民领取待遇资格认证']
  expect(pairs(before, ['企业职工领取待遇资格认证', '退役军人领取待遇资格认证']).named).toEqual([
    '企业职工领取待遇资格认证 → 企业职工领取待遇资格认证',
  ])
})

test('of equal paths those with equal contents belong together', () => {
  const [one, two] = [anItem({ agency: '甲局' }), anItem({ agency: '乙局' })]
  expect(matchItems([one, two], [two, one]).matches).toEqual([
    { from: 1, to: 0, confidence: 1 },
    { from: 0, to: 1, confidence: 1 },
  ])
  expect(matchItems([one, two], [two]).matches).toEqual([{ from: 1, to: 0, confidence: 1 }])
})

test.each([
  ['under its title', ['工伤待遇申领'], ['工伤待遇申领›伤残津贴', '工伤待遇申领›护理费']],
  ['beside it', ['工伤待遇申领'], ['职工工伤待遇申领', '农民工工伤待遇申领']],
])('an item that became several %s was split', (_, before, after) => {
  const { named, joined } = pairs(before, after)
  expect(named.sort()).toEqual(after.map(part => `${before[0]} → ${part}`).sort())
  expect(joined).toEqual([])
})

test('several that became one: one went on as it, the others joined it', () => {
  const before = ['职工工伤待遇申领', '农民工工伤待遇申领']
  const { named, joined } = pairs(before, ['工伤待遇申领'])
  expect(named.sort()).toEqual(before.map(part => `${part} → 工伤待遇申领`).sort())
  expect(joined).toHaveLength(1)
})

test('a title that stands under many groups moves only with its group', () => {
  const under = (...groups: readonly string[]) => groups.map(each => anItem({ path: [each, '政策文件'] }))
  const before = under('失业保险服务', '工伤认定', '退休')
  expect(matchItems(before, under('失业保险经办服务', '工伤认定', '社保卡')).matches).toMatchObject([
    { from: 0, to: 0 },
    { from: 1, to: 1 },
  ])
})

test('who kept its path was not split: what is alike beside it is new', () => {
  expect(pairs(['工伤待遇申领'], ['工伤待遇申领', '工伤待遇申领指南']).named).toHaveLength(1)
})
