/**
 * Text as it is compared, never as it is kept: full-width and half-width forms alike, white space removed.
 * Documents type （ and (, and break a word where the column ends.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}
