/**
 * Text as it is compared, never as it is kept: full-width and half-width forms alike, white space removed.
 * Documents type （ and (, and break a word where the column ends.
 */
export function fold(text: string): string {
  if (isFolded.test(text)) return text
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

/** Characters that folding leaves as they are: most texts have no others, and need not be made anew. */
const isFolded = /^[\u4e00-\u9fff0-9A-Za-z《》、。√■□]*$/u
