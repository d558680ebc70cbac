import { plainText } from '@mingbai/core/search/plain-text'
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
  return simplify(plainText(text.replaceAll('\0', ' ')))
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

let taught: readonly Synonym[] | null = null

export function synonyms(): readonly Synonym[] {
  taught ??= synonymsOf(cutWords)
  return taught
}
