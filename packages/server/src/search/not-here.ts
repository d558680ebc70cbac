import { withoutAsking } from '@mingbai/core/search/asking'
import { tellsInjury } from '@mingbai/core/search/injury'
import { type SaidWord, strangeSubject } from '@mingbai/core/search/strange-subject'
import { peoplesWords, saidWords } from './words.ts'

/** The words of a question that may tell what it is about. */
export function subjectWords(text: string): readonly SaidWord[] {
  return saidWords(withoutAsking(text))
}

/** The word for what was asked about, where no item's name or everyday words bear it and nobody taught what else it is called. */
export function notHere(
  text: string,
  subject: readonly SaidWord[],
  names: ReadonlySet<string>,
): string | null {
  if (tellsInjury(text)) return null
  const taught = [...peoplesWords()].filter(part => text.includes(part))
  const uncut = subject.filter(
    ({ word }) => !taught.some(part => part.length > word.length && isCutBy(text, part, word)),
  )
  // jieba takes 走了 for two words that tell nothing.
  const rest = uncut.reduce((rest, { word }) => rest.replace(word, ' '), text)
  const alone = taught.filter(part => part.length > 1 && rest.includes(part))
  const said = [...uncut, ...alone.map(word => ({ word, isThing: false }))]
  return strangeSubject(said, word => names.has(word) || taught.some(part => part.includes(word)))
}

/** jieba finds 金领 in 失业金领了多久, across the end of a longer word that was taught. */
function isCutBy(text: string, taught: string, word: string): boolean {
  if (taught.includes(word)) return false
  const start = text.indexOf(taught)
  const end = start + taught.length
  const at = text.indexOf(word)
  return at < end && at + word.length > start
}
