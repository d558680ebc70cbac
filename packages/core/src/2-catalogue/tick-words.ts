import type { Truth } from './catalogue.ts'
import type { TickGroup } from './columns.ts'
import { foldHead } from './fold-head.ts'
import { groupOf, tickKeyOf } from './tick-keys.ts'
import { isTick } from './value-kind.ts'

/**
 * What the text in a tick column says of it: a tick, a word for yes or no, or the column's own name written instead of
 * a tick (全社会, 主动公开). Null for anything else: it may be a slip, or a value out of place.
 */
export function truthOf(text: string, group: TickGroup, key: string): Truth {
  if (isTick(text)) return true
  const word = foldHead(text)
  if (/^(是|有)$/u.test(word)) return true
  if (/^([否无×✗✘xX]|[-—–－/]+)$/u.test(word)) return false
  return tickKeyOf(group, word) === key ? true : null
}

/** The keys that a cell of words names; null for a word that names none. A tier nobody foresaw is its own key. */
export function wordKeys(text: string, group: TickGroup): readonly (string | null)[] {
  if (/[■□]/u.test(text)) return []
  // Where marks part the words, a line ends only because the cell does.
  const line = /[、，,；;／/]/u.test(text) ? text.replace(/\n/gu, '') : text
  const words = line.split(/[、，,；;／/\s和及]+/u).filter(word => word !== '')
  return words.map(word => {
    const folded = foldHead(word)
    return tickKeyOf(group, folded) ?? (group === 'tiers' && groupOf(folded) === 'tiers' ? word : null)
  })
}
