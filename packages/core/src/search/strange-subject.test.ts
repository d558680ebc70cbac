import { expect, test } from 'vitest'
import { type SaidWord, strangeSubject } from './strange-subject.ts'

const thing = (word: string): SaidWord => ({ word, isThing: true })
const act = (word: string): SaidWord => ({ word, isThing: false })
const known = new Set(['失业', '养老金', '提取', '换卡'])
const subject = (...words: readonly SaidWord[]) => strangeSubject(words, word => known.has(word))

test.each<[string, readonly SaidWord[]]>([
  ['儿子失业', [thing('儿子'), act('失业')]],
  ['养老金标准', [thing('养老金'), thing('标准')]],
  ['农业银行换卡', [thing('农业银行'), act('换卡')]],
])('%s: who, which bank and how much are not what is asked about', (_, words) =>
  expect(subject(...words)).toBeNull(),
)

test.each<[string, readonly SaidWord[], string]>([
  ['公积金提取', [thing('公积金'), act('提取')], '公积金'],
  ['儿子的公积金提取', [thing('儿子'), thing('公积金'), act('提取')], '公积金'],
  ['儿子的公积金', [thing('儿子'), thing('公积金')], '公积金'],
  ['电动车上牌', [thing('电动车'), act('上牌')], '电动车'],
])('%s is about what nothing here is called', (_, words, word) => expect(subject(...words)).toBe(word))
