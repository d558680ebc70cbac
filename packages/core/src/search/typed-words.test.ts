import { expect, test } from 'vitest'
import { readSyllables, soundsWithin, syllablesTyped, textsOf } from './typed-words.ts'

test.each([
  ['shiyejin', 'shi ye jin'],
  ['gongshangrending', 'gong shang ren ding'],
  ['tuixiunianling', 'tui xiu nian ling'],
  ['nvgong', 'nv gong'],
  ['ertong', 'er tong'],
  ['yiyuan', 'yi yuan'],
])('%s is %s', (typed, syllables) => expect(syllablesTyped(typed).join(' ')).toBe(syllables))

test.each(['sybxj', 'hello', 'https', 'shiyebxj', ''])('“%s” is no pinyin throughout', typed =>
  expect(syllablesTyped(typed)).toEqual([]),
)

const known = new Set(['shiye', 'shiyebaoxian', 'baoxian', 'baoxianjin', 'rending'])

test.each([
  ['shiye', 'shiye'],
  ['shiyebaoxian', 'shiyebaoxian'],
  ['shiyebaoxianjinzenmeling', 'shiye baoxianjin (zenmeling)'],
  ['wodeshiyeerending', '(wode) shiye (e) rending'],
  ['zenmeban', '(zenmeban)'],
])('%s is read as “%s”', (typed, parts) =>
  expect(
    readSyllables(syllablesTyped(typed), sound => known.has(sound))
      .map(({ sound, isKnown }) => (isKnown ? sound : `(${sound})`))
      .join(' '),
  ).toBe(parts),
)

test('as few words as can be, none of more than six syllables', () => {
  const words = new Set(
    ['ba', 'di', 'gu'].flatMap(one => [one.repeat(2), one.repeat(7)]).concat('babadidi', 'didigu'),
  )
  const parts = (typed: string) =>
    readSyllables(syllablesTyped(typed), sound => words.has(sound)).map(({ sound }) => sound)
  expect(parts('babadidi')).toEqual(['babadidi'])
  expect(parts('ba'.repeat(7))).toEqual(['baba', 'baba', 'baba', 'ba'])
})

test('words that sound alike are each tried, the commonest first, and no more than was said', () => {
  const alike: Readonly<Record<string, readonly string[]>> = { shiye: ['事业', '失业'], jin: ['金', '斤'] }
  const texts = (most: number) => textsOf(['shiye', 'jin'], sound => alike[sound] ?? [], most)
  expect(texts(9)).toEqual(['事业金', '失业金', '事业斤', '失业斤'])
  expect(texts(3)).toEqual(['事业金', '失业金', '事业斤'])
})

test('a sound asked for is two to six neighbouring syllables, each once', () => {
  expect(soundsWithin(['shi', 'ye', 'jin'])).toEqual(['shiye', 'shiyejin', 'yejin'])
  expect(soundsWithin(['ba', 'ba', 'ba'])).toEqual(['baba', 'bababa'])
  expect(soundsWithin(['shi'])).toEqual([])
  expect(soundsWithin(Array.from({ length: 30 }, () => 'e'))).toHaveLength(5)
})
