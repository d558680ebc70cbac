import type { Glyph } from './drawing.ts'
import { type Along, along } from './runs.ts'

/** A printed line, its letters in reading order. */
export interface PrintedLine {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly size: number
  /** How much room its first word takes that cannot be parted. */
  readonly firstWord: number
  /** Whether another text was printed over it, so that the letters of both are mixed. */
  readonly isOverprinted: boolean
  readonly glyphs: readonly Glyph[]
}

/** The lines that letters form, in reading order. Letters that run another way than most are put behind. */
export function linesOf(glyphs: readonly Glyph[]): readonly PrintedLine[] {
  const printed = glyphs.filter(glyph => glyph.text.trim() !== '')
  const ways = [...new Set(printed.map(glyph => glyph.towards))]
  const count = (way: Glyph['towards']) => printed.filter(glyph => glyph.towards === way).length
  return ways
    .sort((a, b) => count(b) - count(a))
    .flatMap(way => sortLines(glyphs.filter(g => g.towards === way)))
}

function sortLines(glyphs: readonly Glyph[]): readonly PrintedLine[] {
  const sorted = glyphs.map(along).sort((a, b) => a.line - b.line)
  const lines: Along[][] = []
  for (const each of sorted) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line && last && each.line - last.line < 0.45 * Math.max(each.glyph.size, last.glyph.size))
      line.push(each)
    else lines.push([each])
  }
  return lines.map(lineOf).filter(line => line.text !== '')
}

function lineOf(letters: readonly Along[]): PrintedLine {
  const sorted = [...letters].sort((a, b) => a.start - b.start)
  const printed = sorted.filter(each => each.glyph.text.trim() !== '')
  const [first] = printed
  let text = ''
  let last: Along | undefined
  for (const each of sorted) {
    if (last && isParted(last, each)) text += ' '
    text += each.glyph.text
    last = each
  }
  const word =
    /^[（《“‘「『【(]*([\x21-\x7e]+|.)[、，。；：！？）》”’」』】,.;:!?)]*/u.exec(text.trim())?.[0] ?? ''
  const wordEnd = printed[Math.min([...word].length, printed.length) - 1]
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    start: first?.start ?? 0,
    end: printed.at(-1)?.end ?? 0,
    line: first?.line ?? 0,
    size: Math.max(...letters.map(each => each.glyph.size)),
    isOverprinted: printed.some((each, n) => n > 0 && isOver(printed[n - 1] as Along, each)),
    firstWord: (wordEnd?.end ?? 0) - (first?.start ?? 0),
    glyphs: sorted.map(each => each.glyph),
  }
}

/** Chinese letters stand side by side, however close they are set. */
function isOver(last: Along, next: Along): boolean {
  const isHan = [last, next].every(({ glyph }) => /\p{Script=Han}/u.test(glyph.text))
  return isHan && next.start < last.end - 0.4 * next.glyph.size
}

/** A gap that is no space in the file: wide between Chinese letters, which are set apart to fill a line. */
function isParted(last: Along, next: Along): boolean {
  const isLatin = /[\x21-\x7e]/.test(last.glyph.text) && /[\x21-\x7e]/.test(next.glyph.text)
  return next.start - last.end > (isLatin ? 0.22 : 0.8) * next.glyph.size
}
