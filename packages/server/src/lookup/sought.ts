import { plainText } from '@mingbai/core/search/plain-text'
import { typedForms } from '../search/pinyin.ts'
import { simplify } from '../search/simplify.ts'

/** Whether something bears what was typed: every word of it stands in its texts, or one of its names is typed so in pinyin. */
export type Sought = (names: readonly string[], texts?: readonly string[]) => boolean

export function soughtBy(typed: string): Sought {
  const text = simplify(plainText(typed))
  const words = text.split(' ')
  const letters = text.replace(/[ '’]/g, '')
  const isPinyin = /^[a-z]{2,60}$/.test(letters)
  return (names, texts = []) => {
    const all = plainText([...names, ...texts].join(' '))
    if (words.every(word => all.includes(word))) return true
    return isPinyin && names.some(name => typedForms(name).some(form => form.startsWith(letters)))
  }
}
