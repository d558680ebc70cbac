import type { Box } from './drawing.ts'
import { type Matrix, multiply } from './matrix.ts'

/** What pdfjs tells of a font. */
export interface PdfFont {
  readonly name: string
  readonly vertical: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
  readonly composite?: boolean
  /** Made up where the file gives none: letters are then taken for their own numbers. */
  readonly toUnicode?: { readonly firstChar?: number } | null
}

/** Everything that a page may change between two strokes; q puts it aside, Q takes it up again. */
export interface Pen {
  readonly matrix: Matrix
  readonly fill: string
  readonly stroke: string
  readonly font: PdfFont | null
  readonly fontSize: number
  readonly charSpacing: number
  readonly wordSpacing: number
  /** 1 for 100 %. */
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  readonly renderingMode: number
  readonly textMatrix: Matrix
  readonly lineMatrix: Matrix
  /** What is printed outside this window is not seen; null where the whole page is seen. */
  readonly window: Box | null
}

const upright: Matrix = [1, 0, 0, 1, 0, 0]

export function newPen(matrix: Matrix): Pen {
  return {
    matrix,
    fill: '#000000',
    stroke: '#000000',
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    textMatrix: upright,
    lineMatrix: upright,
    window: null,
  }
}

export function beginText(pen: Pen): Pen {
  return { ...pen, textMatrix: upright, lineMatrix: upright }
}

/** Sets out from the beginning of the line, not from where the last letter ended. */
export function moveText(pen: Pen, x: number, y: number): Pen {
  const moved = multiply(pen.lineMatrix, [1, 0, 0, 1, x, y])
  return { ...pen, textMatrix: moved, lineMatrix: moved }
}
