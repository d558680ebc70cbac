/** A number as limits write it: 20, 二十, 两, 半 is a half. */
export const numberPattern = String.raw`(?:\d+|[一二三四五六七八九十两]+|半)`

const digits = '一二三四五六七八九'

/** The value of such a number, up to 99 in Han characters; null where the characters are none. */
export function readNumber(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text)
  if (text === '半') return 0.5
  if (text === '两') return 2
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text) ?? []
  if (ten === undefined) return text.length === 1 && digits.includes(text) ? digits.indexOf(text) + 1 : null
  return (tens ? digits.indexOf(tens) + 1 : 1) * 10 + (ones ? digits.indexOf(ones) + 1 : 0)
}
