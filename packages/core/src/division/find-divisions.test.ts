import { expect, test } from 'vitest'
import { isSameChain, nationalDivisions } from './division.ts'
import { divisionFinder } from './find-divisions.ts'

const find = divisionFinder(nationalDivisions)
const namesIn = (text: string) => find(text).map(({ name }) => name)

test.each([
  ['伊宁市社会保险领域基层政务公开标准目录', ['伊宁市']],
  ['新疆维吾尔自治区伊犁哈萨克自治州伊宁县', ['新疆维吾尔自治区', '伊犁哈萨克自治州', '伊宁县']],
  ['长沙市区的居民', ['长沙市']],
  ['州级和县级', []],
  ['新城区建设', []],
  ['由公安县级机关', []],
  ['人力资源和社会保障局', []],
])('%s names %j', (text, names) => expect(namesIn(text)).toEqual(names))

test('a name borne by several divisions gives all of them', () => {
  expect(find('鼓楼区')[0]?.bearers.length).toBeGreaterThan(3)
})

test('a chain runs from county to province, and not to the neighbour of nearly the same name', () => {
  expect(isSameChain('654002', '65')).toBe(true)
  expect(isSameChain('6540', '654002')).toBe(true)
  expect(isSameChain('654002', '654021')).toBe(false)
})
