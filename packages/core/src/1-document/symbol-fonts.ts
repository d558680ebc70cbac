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
