import type { ServiceGuide } from '../4-content/service-guide.ts'
import { plainText } from './plain-text.ts'

/** Cuts a text into words worth finding, in the order of the text; a word may hold another. */
export type Cut = (text: string) => readonly string[]

/** What of a guide is searched, as written. */
export interface GuideText {
  readonly path: readonly string[]
  readonly everydayWords: readonly string[]
  readonly summary: string
  /** 受理条件、办理材料、服务对象. */
  readonly details: string
}

export interface EverydayWord {
  readonly phrase: string
  readonly words: readonly string[]
}

/** The same, cut into words. */
export interface GuideWords {
  readonly title: readonly string[]
  readonly parents: readonly string[]
  readonly everyday: readonly EverydayWord[]
  readonly summary: readonly string[]
  readonly details: readonly string[]
}

/** An item whose guide is not written yet is found by its name. */
export function textOf(path: readonly string[], guide: ServiceGuide | null): GuideText {
  return {
    path,
    everydayWords: guide?.everydayWords ?? [],
    summary: guide?.summary?.text ?? '',
    details: guide
      ? [
          ...guide.conditions.map(({ text }) => text),
          ...guide.materials.map(({ name }) => name),
          ...guide.applicants,
        ].join(' ')
      : '',
  }
}

export function wordsOf({ path, everydayWords, summary, details }: GuideText, cut: Cut): GuideWords {
  const words = (text: string) => [...new Set(cut(plainText(text)))]
  return {
    title: words(path.at(-1) ?? ''),
    parents: words(path.slice(0, -1).join(' ')),
    everyday: everydayWords.map(phrase => ({ phrase, words: words(phrase) })),
    summary: words(summary),
    details: words(details),
  }
}

/** In which parts of a guide a word stands. */
export interface Places {
  readonly title: boolean
  readonly parents: boolean
  /** The everyday words that hold it, in the guide's order. */
  readonly everyday: readonly EverydayWord[]
  readonly summary: boolean
  readonly details: boolean
  /** What it is worth that a question says the word, from 0 to 1. */
  readonly worth: number
}

/** What it is worth that a word stands in each part. */
const worths = { title: 4, everyday: 3, parents: 1.5, summary: 1.2, details: 0.7 }
/** A part that says the word again adds less and less (BM25's k1). */
const saturation = 2

/** Every word of a guide with its places. */
export function placesOf(words: GuideWords): ReadonlyMap<string, Places> {
  const places = new Map<string, { -readonly [Part in keyof Places]: Places[Part] }>()
  const placesAt = (word: string) => {
    const so = places.get(word)
    if (so) return so
    const nowhere = { title: false, parents: false, everyday: [], summary: false, details: false, worth: 0 }
    places.set(word, nowhere)
    return nowhere
  }
  for (const part of ['title', 'parents', 'summary', 'details'] as const) {
    for (const word of words[part]) placesAt(word)[part] = true
  }
  for (const phrase of words.everyday) {
    for (const word of phrase.words) {
      const so = placesAt(word)
      so.everyday = [...so.everyday, phrase]
    }
  }
  for (const at of places.values()) at.worth = worthOf(at)
  return places
}

function worthOf({ title, parents, everyday, summary, details }: Places): number {
  const total =
    (title ? worths.title : 0) +
    (parents ? worths.parents : 0) +
    (everyday.length > 0 ? worths.everyday : 0) +
    (summary ? worths.summary : 0) +
    (details ? worths.details : 0)
  return total / (total + saturation)
}
