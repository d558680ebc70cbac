import { symbolIn } from '../symbol-fonts.ts'
import type { Box, Glyph } from './drawing.ts'
import { type Matrix, multiply, transform } from './matrix.ts'
import type { PdfFont, Pen } from './pen.ts'
import { wholeLetters } from './whole-letters.ts'

/** A letter as pdfjs gives it: widths in thousandths of the font's size. */
export interface PdfGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[]
}

interface Shown {
  readonly pen: Pen
  readonly glyphs: readonly Glyph[]
  /** Whether the line runs aslant over the page. */
  readonly isSlanted: boolean
}

/** How far a letter of a Chinese font reaches below and above its base line, in parts of its size. */
const below = 0.14
const above = 0.86

/** Places the letters of one printed piece of text; a number between them moves the next one back. */
export function showText(pen: Pen, pieces: readonly (PdfGlyph | number)[]): Shown {
  const { font, fontSize } = pen
  if (!font) return { pen, glyphs: [], isSlanted: false }
  const scale = font.fontMatrix?.[0] ?? 0.001
  const glyphs: Glyph[] = []
  let isSlanted = false
  let at = pen.textMatrix
  for (const piece of pieces) {
    if (typeof piece === 'number') {
      at = advance(at, font, (-piece / 1000) * fontSize, pen.stretch)
      continue
    }
    const metrics = font.vertical ? (piece.vmetric ?? font.defaultVMetrics ?? [-1000, 500, 880]) : null
    const length = (metrics ? (metrics[0] ?? -1000) : piece.width) * scale * fontSize
    const matrix = multiply(pen.matrix, at)
    const glyph = placeGlyph(matrix, pen, piece, length)
    if (glyph) glyphs.push(glyph)
    else isSlanted = true
    const spacing = pen.charSpacing + (piece.isSpace ? pen.wordSpacing : 0)
    at = advance(at, font, length + spacing, pen.stretch)
  }
  return { pen: { ...pen, textMatrix: at }, glyphs, isSlanted }
}

function advance(at: Matrix, font: PdfFont, by: number, stretch: number): Matrix {
  return multiply(at, font.vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * stretch, 0])
}

/** Null when the letter stands aslant. */
function placeGlyph(matrix: Matrix, pen: Pen, piece: PdfGlyph, length: number): Glyph | null {
  const { fontSize, rise, stretch } = pen
  const font = pen.font as PdfFont
  const corners = font.vertical
    ? [transform(matrix, -fontSize / 2, rise), transform(matrix, fontSize / 2, rise + length)]
    : [
        transform(matrix, 0, rise - below * fontSize),
        transform(matrix, length * stretch, rise + above * fontSize),
      ]
  const towards = directionOf(matrix, font.vertical ? [0, Math.sign(length)] : [Math.sign(fontSize), 0])
  if (!towards) return null
  const xs = corners.map(corner => corner.x)
  const ys = corners.map(corner => corner.y)
  const across = towards === 'right' || towards === 'left' ? ys : xs
  const text = symbolIn(font.name, piece.unicode)
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  const size = Math.max(...across) - Math.min(...across)
  return {
    ...box,
    text: text ?? wholeLetters(piece.unicode),
    size,
    towards,
    ...(pen.window && reachesOut(box, pen.window, 0.2 * size) ? { window: pen.window } : {}),
    ...(text === null && isUnsure(font, piece.unicode) ? { isUnsure: true } : {}),
    ...(pen.renderingMode === 3 ? { isInvisible: true } : {}),
  }
}

function reachesOut(box: Box, window: Box, slack: number): boolean {
  return (
    box.left < window.left - slack ||
    box.right > window.right + slack ||
    box.top < window.top - slack ||
    box.bottom > window.bottom + slack
  )
}

function directionOf(matrix: Matrix, [x, y]: readonly [number, number]): Glyph['towards'] | null {
  const [a, b, c, d] = matrix
  const [dx, dy] = [a * x + c * y, b * x + d * y]
  if (Math.abs(dy) <= 0.1 * Math.abs(dx)) return dx < 0 ? 'left' : 'right'
  if (Math.abs(dx) <= 0.1 * Math.abs(dy)) return dy < 0 ? 'up' : 'down'
  return null
}

/** Letters of nobody's alphabet, of scripts written from the right, or of a font that does not name its letters. */
function isUnsure(font: PdfFont, text: string): boolean {
  const isMadeUp = font.composite === true && font.toUnicode?.firstChar !== undefined
  return isMadeUp || text === '' || /[\p{Co}\p{Cn}\p{Cc}\ufffd\u0590-\u08ff]/u.test(text)
}
