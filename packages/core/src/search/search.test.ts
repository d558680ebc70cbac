import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrastsWith, type Left } from './contrasts.ts'
import { type GuideText, placesOf, wordsOf } from './guide-words.ts'
import { plainText } from './plain-text.ts'
import { type Candidate, rank } from './rank.ts'
import { correct, doubtfulStretches } from './slips.ts'
import { type Synonym, synonymsOf } from './synonyms.ts'
import { understand } from './understand.ts'

/** Two characters a word: enough to tell texts apart in a test. */
const cut = (text: string) =>
  text.split(/[^\p{L}\p{N}]+/u).flatMap(run => [...run].slice(1).map((_, n) => run.slice(n, n + 2)))

function guide(title: string, more: Partial<GuideText> = {}): Candidate {
  const words = wordsOf({ path: ['服务', title], everydayWords: [], summary: '', details: '', ...more }, cut)
  return { code: title, path: ['服务', title], words, places: placesOf(words) }
}

function search(
  question: string,
  guides: readonly Candidate[],
  synonyms: readonly Synonym[] = [],
  most = guides.length,
) {
  const guidesWith = new Map<string, number>()
  for (const { places } of guides) {
    for (const word of places.keys()) guidesWith.set(word, (guidesWith.get(word) ?? 0) + 1)
  }
  return rank(understand(question, synonyms, cut), guides, { guides: guides.length, guidesWith }, most)
}

const names = (hits: readonly { readonly code: string }[]) => hits.map(({ code }) => code)
const others = ['甲乙', '丙丁', '戊己'].map(title => guide(title))

describe('ranking', () => {
  test('the title comes before an everyday word, that before the summary, that before the details', () => {
    const guides = [
      guide('子丑', { details: '假肢' }),
      guide('寅卯', { summary: '假肢' }),
      guide('辰巳', { everydayWords: ['假肢和别的许多用具'] }),
      guide('假肢和别的'),
      ...others,
    ]
    expect(names(search('假肢', guides))).toEqual(['假肢和别的', '辰巳', '寅卯', '子丑'])
  })

  test('a rare word tells more than one that stands everywhere', () => {
    const guides = [guide('保险登记'), guide('保险转移'), guide('保险认证'), guide('假肢')]
    expect(names(search('保险假肢', guides))[0]).toBe('假肢')
  })

  test('of two names that hold the words, the one that says nothing else comes first', () => {
    const guides = [guide('创业以后失业金申领'), guide('失业金申领'), ...others]
    expect(names(search('失业金', guides))[0]).toBe('失业金申领')
  })

  test('the best few are the first of all, though most are never scored', () => {
    const text = fc.string({ unit: fc.constantFrom(...'老保险金失业工伤费'), maxLength: 8 })
    const some = fc.uniqueArray(fc.tuple(text, text, text), { selector: ([title]) => title, maxLength: 12 })
    fc.assert(
      fc.property(some, text, fc.integer({ min: 1, max: 4 }), (texts, question, most) => {
        const guides = texts.map(([title, everyday, details]) =>
          guide(title, { everydayWords: [everyday, details], details }),
        )
        expect(search(question, guides, [], most)).toEqual(search(question, guides).slice(0, most))
      }),
    )
  })

  test('a guide that shares no word is no hit', () => expect(search('天气', others)).toEqual([]))
})

describe('meaning', () => {
  const synonyms: readonly Synonym[] = [
    { said: [['饭钱'], ['吃饭', '住院']], meant: [{ phrase: '伙食补助', words: cut('伙食补助') }] },
  ]
  const guides = [guide('伙食补助费'), ...others]

  test.each(['饭钱谁出', '住院的时候吃饭谁出'])('%s is understood and the hit says why', question => {
    const [hit] = search(question, guides, synonyms)
    expect(hit?.code).toBe('伙食补助费')
    expect(hit?.reasons[0]).toMatchObject({ found: '伙食补助', how: 'synonym', where: 'title' })
  })

  test('one part of a way of saying it is not enough', () =>
    expect(search('吃饭', guides, synonyms)).toEqual([]))

  test('words of asking ask for nothing', () => expect(understand('请问怎么办理', [], cut).terms).toEqual([]))

  test('every line that was taught says something and means something', () => {
    const all = synonymsOf(cut)
    expect(all.length).toBeGreaterThan(80)
    for (const { said, meant } of all) {
      expect(said.flat().filter(part => part === '')).toEqual([])
      expect(meant.length).toBeGreaterThan(0)
    }
  })
})

const product = ({ asked, unasked }: Left) => asked * unasked

describe('contrasts', () => {
  test.each([
    ['工伤认证', '养老保险认证', 0.55],
    ['工伤认证', '工伤认证', 1],
    ['认证', '机关事业单位养老认证', 0.8],
    ['认证', '职工退休 机关事业单位养老认证', 0.8],
    ['认证', '企业职工养老认证', 1],
    ['农保就是城乡居民', '企业职工 登记', 0.5],
    ['暂停', '恢复养老', 0.7],
    ['认证', '失业认证', 0.9],
  ])('%s keeps of a guide on %s %d', (meaning, path, left) =>
    expect(product(contrastsWith('', meaning)(path.split(' ')))).toBeCloseTo(left),
  )

  test('a kind that the question names is meant, whatever else follows from it', () => {
    const left = contrastsWith('工伤死亡', '工伤死亡 养老保险死亡待遇')
    expect([product(left(['养老保险死亡待遇'])), product(left(['工亡待遇']))]).toEqual([0.55, 1])
  })
})

describe('slips', () => {
  const known = (word: string) => ['失业', '保险'].includes(word)
  const doubtful = (text: string) => [{ text, sound: text.replaceAll('斤', '金') }]

  test('neighbours of an unknown word are doubtful with it, the longest first', () =>
    expect(doubtfulStretches(['失业', '保险', '斤'], known)).toEqual(['失业保险斤', '保险斤']))

  test('what sounds alike is meant, else what differs in one character of four', () => {
    const vocabulary = { bySound: new Map([['保险金', '保险金']]), words: ['保险令', '技能补贴'] }
    expect(correct(doubtful('保险斤'), vocabulary)).toEqual({ said: '保险斤', meant: '保险金' })
    expect(correct(doubtful('技能补点'), vocabulary)).toEqual({ said: '技能补点', meant: '技能补贴' })
    expect(correct(doubtful('保险丝'), vocabulary)).toBeNull()
    expect(correct(doubtful('可能补贴'), { ...vocabulary, words: ['性能补贴'] })).toBeNull()
  })
})

test('full width and capitals are one with half width and small letters', () =>
  expect(plainText(' ＡＢＣ　（社保） ')).toBe('abc (社保)'))

test.each(['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad'])('what nobody sees is not there: %j', unseen =>
  expect(plainText(`${unseen}失${unseen}业 ${unseen}金`)).toBe('失业 金'),
)
