import { longerWords } from './words/longer-words.ts'

const anyLonger = new RegExp(longerWords.trim().split(/\s+/).join('|'), 'g')

/** The question with a gap for each longer word: what is taught in characters is looked for outside of them. */
export function outsideLongerWords(question: string): string {
  return question.replace(anyLonger, ' ')
}
