import { type Elsewhere, elsewhereOf } from '@mingbai/core/search/elsewhere'
import { plainText } from '@mingbai/core/search/plain-text'
import type { SaidWord } from '@mingbai/core/search/strange-subject'
import { type Synonym, synonymsOf } from '@mingbai/core/search/synonyms'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { simplify } from './simplify.ts'

let loaded: Jieba | null = null

/** The dictionary takes 0.2 s to load; who does not search does not wait for it. */
function jieba(): Jieba {
  loaded ??= Jieba.withDict(dict)
  return loaded
}

/** One form for guides and questions alike. */
export function searchable(text: string): string {
  return simplify(plainText(text))
}

/** The words of a text, long ones with the words in them; single characters and marks tell too little. */
export function cutWords(text: string): readonly string[] {
  return jieba()
    .cutForSearch(simplify(text), false)
    .filter(word => word.length > 1 && /^[\p{L}\p{N}]+$/u.test(word))
}

/** The text as a row of words, every character in one of them. */
export function cutInOrder(text: string): readonly string[] {
  return jieba().cut(text, false)
}

/** Particles, pronouns, numbers, adverbs, times, places … tell nothing of what is asked about. */
const telling = /^(?!ns|nr)[abgijklnvz]/

/** The telling words of a text, in their order, with those that were taught: jieba takes 养老金 for a name. A single character tells too little. */
export function saidWords(text: string): readonly SaidWord[] {
  return jieba()
    .tag(text, false)
    .filter(({ word, tag }) => word.trim().length > 1 && (telling.test(tag) || peoplesWords().has(word)))
    .map(({ word, tag }) => ({ word, isThing: /^[nj]/.test(tag) }))
}

let taught: readonly Synonym[] | null = null

export function synonyms(): readonly Synonym[] {
  taught ??= synonymsOf(cutWords)
  return taught
}

let others: readonly Elsewhere[] | null = null

export function othersMatters(): readonly Elsewhere[] {
  others ??= elsewhereOf(cutWords)
  return others
}

let said: ReadonlySet<string> | null = null

/** What people say for what the guides call otherwise; also what only means something beside another word: 丢 of 银行卡+丢. */
export function peoplesWords(): ReadonlySet<string> {
  said ??= new Set(synonyms().flatMap(synonym => synonym.said.flat()))
  return said
}
