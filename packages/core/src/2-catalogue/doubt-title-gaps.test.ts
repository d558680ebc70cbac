import { expect, test } from 'vitest'
import { readText } from '../1-document/read-text.ts'
import { readCatalogues } from './read-catalogues.ts'

const head = '一级,二级,三级,公开内容,公开依据,公开主体'
const rows = [
  '户籍登记,出生登记,婴儿出生登记,办理材料、办事时间,《户口登记条例》,某县公安局',
  ',死亡登记,,,,',
  ',户口迁移,市内迁移,,,',
]
const gap = '居住登记,,居住证申领,,,'

function doubts(...lines: readonly string[]) {
  const grids = [readText([head, ...lines].map(line => line.replaceAll(',', '\t')).join('\n'))]
  const findings = readCatalogues({ name: 'a.txt', grids })[0]?.findings ?? []
  return findings.filter(({ code }) => code === 'level-in-doubt').map(({ at }) => at.row)
}

test('a level left blank between two titles, where no other row leaves it, is in doubt', () => {
  expect(doubts(...rows, gap)).toEqual([5])
})

test('where rows leave it blank as a rule, and where only the deepest level is blank, nothing is', () => {
  expect(doubts(...rows, gap, '婚姻登记,,结婚登记,,,', '收养登记,,收养成立,,,')).toEqual([])
  expect(doubts(...rows)).toEqual([])
})
