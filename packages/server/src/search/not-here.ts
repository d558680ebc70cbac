import { withoutAsking } from '@mingbai/core/search/asking'
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
  const taught = [...peoplesWords()].filter(part => text.includes(part))
  // jieba takes 走了 for two words that tell nothing.
  const rest = subject.reduce((rest, { word }) => rest.replace(word, ' '), text)
  const alone = taught.filter(part => part.length > 1 && rest.includes(part))
  const said = [...subject, ...alone.map(word => ({ word, isThing: false }))]
  return strangeSubject(said, word => names.has(word) || taught.some(part => part.includes(word)))
}
