/** Ticks and boxes that Word draws with the letters of a picture font. */
const symbols: Readonly<Record<string, string>> = {
  'Wingdings fc': '√',
  'Wingdings fe': '☑',
  'Wingdings fd': '☒',
  'Wingdings fb': '×',
  'Wingdings a8': '□',
  'Wingdings 6f': '□',
  'Wingdings 6e': '■',
  'Wingdings 2 50': '√',
  'Wingdings 2 52': '☑',
  'Wingdings 2 53': '☒',
  'Wingdings 2 51': '☒',
  'Wingdings 2 4f': '×',
  'Wingdings 2 a3': '□',
  'Wingdings 2 a2': '■',
  'Symbol d6': '√',
}

/**
 * The character that a picture font draws; one that is not known here is '?', which is no tick and no blank.
 *
 * @param code the letter's number in hexadecimal, mostly moved up by f000
 */
export function symbolOf(font: string, code: string): string {
  const letter = code.toLowerCase().slice(-2)
  return symbols[`${font} ${letter}`] ?? '?'
}

/**
 * The same for a font embedded in a PDF, where names run together and letters may have lost the f000. Null when the
 * font is no picture font: its letter is what it says.
 *
 * @param font as the file names it: ABCDEF+Wingdings2, Wingdings-Regular, SymbolMT
 */
export function symbolIn(font: string, letter: string): string | null {
  const [, family, number] = /^(?:[A-Z]{6}\+)?(wingdings|symbol)\s?-?([23]?)/i.exec(font) ?? []
  const code = letter.codePointAt(0) ?? 0
  if (!family || (code > 0xff && (code < 0xf000 || code > 0xf0ff))) return null
  if ((code & 0xff) === 0x20) return ' '
  const isPlain = family.toLowerCase() === 'symbol' && code < 0x80
  const name = family[0]?.toUpperCase() + family.slice(1).toLowerCase()
  return isPlain ? null : symbolOf(number ? `${name} ${number}` : name, code.toString(16).padStart(2, '0'))
}
