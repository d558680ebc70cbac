import { expect, test } from 'vitest'
import { type GuideText, placesOf, wordsOf } from './guide-words.ts'
import { reasonsOf } from './reasons.ts'
import type { Term } from './understand.ts'

const cut = (text: string) => text.split(' ')
const phrase = (text: string, words: readonly string[]) => ({ phrase: text, words })
const term = (said: string, word: string, meant: Term['meant'] = null): Term => ({
  said,
  word,
  meant,
  weight: 1,
})

function reasons(text: Partial<GuideText>, terms: readonly Term[]) {
  const path = text.path ?? ['服务']
  const places = placesOf(wordsOf({ path, everydayWords: [], summary: '', details: '', ...text }, cut))
  const matches = terms.flatMap(each => {
    const at = places.get(each.word)
    return at ? [{ term: each, places: at, points: 1 }] : []
  })
  return reasonsOf(matches, { path, places }).map(({ found, how, where }) => `${how} ${found} ${where}`)
}

const hardWork = phrase('特殊工种提前退休', ['特殊', '工种', '提前', '退休'])
const mine = hardWork.words.map(word => term('矿', word, hardWork))
const stopped = phrase('停领失业待遇', ['失业', '待遇'])
const atWork = stopped.words.map(word => term('失业…上班', word, stopped))

test('what a synonym stands for is named where the guide says all of it', () =>
  expect(reasons({ path: ['特殊 工种 提前 退休'] }, mine)).toEqual(['synonym 特殊工种提前退休 title']))

test.each<[string, Partial<GuideText>, string]>([
  ['an everyday word', { everydayWords: ['提前 退休', '特殊 工种 提前 退休'] }, 'everyday-words'],
  ['the summary', { summary: '提前 退休 的 特殊 工种' }, 'summary'],
])('%s may say it', (_, text, where) =>
  expect(reasons(text, mine)).toEqual([`synonym 特殊工种提前退休 ${where}`]),
)

test('a guide that says only a part of it is not called so: the words that stand there are named', () => {
  const words = ['part 提前 title']
  expect(reasons({ path: ['因病 提前 退休'] }, mine)).toEqual(words)
  const scattered = { path: ['因病 提前 退休'], everydayWords: ['特殊 岗位'], details: '工种' }
  expect(reasons(scattered, mine).filter(reason => reason.startsWith('synonym'))).toEqual([])
})

test('the details call something so where that is one word', () => {
  const single = phrase('认定', ['认定'])
  const details = { details: '工伤 认定 申请 材料 退休 提前 工种 特殊' }
  expect(reasons(details, [term('界定', '认定', single)])).toEqual(['synonym 认定 details'])
  expect(reasons(details, mine)).not.toContain('synonym 特殊工种提前退休 details')
})

test('a word that was said is a better reason than a part', () =>
  expect(reasons({ path: ['因病 提前 退休'] }, [...mine, term('因病', '因病')])).toEqual(['same 因病 title']))

test('a character that is no word by itself belongs to the name too', () => {
  expect(reasons({ path: ['停领 失业 待遇'] }, atWork)).toEqual(['synonym 停领失业待遇 title'])
  expect(reasons({ path: ['失业 待遇'] }, atWork)).toEqual(['part 失业 title'])
  expect(reasons({ summary: '失业 待遇' }, atWork)).toEqual(['part 失业 summary'])
})
