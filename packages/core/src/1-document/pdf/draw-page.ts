import type { Drawing, Glyph, Rule } from './drawing.ts'
import { type Matrix, multiply } from './matrix.ts'
import { beginText, moveText, newPen, type PdfFont, type Pen } from './pen.ts'
import { boxOfPath, filledRules, strokedRules } from './rules-of-path.ts'
import { type PdfGlyph, showText } from './show-text.ts'

/** What pdfjs makes of a page: numbered operators, each with its arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

export interface PageSource {
  readonly width: number
  readonly height: number
  /** From the page's own space to points from the top left corner. */
  readonly matrix: Matrix
  readonly operators: OperatorList
  /** The names of pdfjs's operators, by number. */
  readonly names: ReadonlyMap<number, string>
  readonly fontOf: (name: string) => PdfFont | null
}

/** Follows a page's operators and notes every letter and every straight line. */
export function drawPage({ width, height, matrix, operators, names, fontOf }: PageSource): Drawing {
  const glyphs: Glyph[] = []
  const rules: Rule[] = []
  const aside: Pen[] = []
  let hasSlanted = false
  let pen = newPen(matrix)
  // The path that a clip means is the one drawn next.
  let opensWindow = false

  operators.fnArray.forEach((operator, n) => {
    const args = operators.argsArray[n] ?? []
    const name = names.get(operator)
    switch (name) {
      case 'save':
      case 'beginGroup':
        aside.push(pen)
        break
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        pen = aside.pop() ?? pen
        break
      case 'paintFormXObjectBegin':
        aside.push(pen)
        if (args[0]) pen = { ...pen, matrix: multiply(pen.matrix, matrixOf(args[0])) }
        break
      case 'clip':
      case 'eoClip':
        opensWindow = true
        break
      case 'constructPath':
        if (opensWindow) pen = withWindow(pen, args)
        opensWindow = false
        rules.push(...rulesOf(pen, names, args))
        break
      case 'setFont':
        pen = { ...pen, font: fontOf(String(args[0])), fontSize: Number(args[1]) }
        break
      case 'showText': {
        const shown = showText(pen, args[0] as readonly (PdfGlyph | number)[])
        glyphs.push(...shown.glyphs)
        hasSlanted ||= shown.isSlanted
        pen = shown.pen
        break
      }
      default:
        pen = changed(pen, name, args)
    }
  })
  return { width, height, glyphs, rules, hasSlanted }
}

function changed(pen: Pen, name: string | undefined, args: readonly unknown[]): Pen {
  const [x, y] = args.map(Number) as [number, number]
  switch (name) {
    case 'transform':
      return { ...pen, matrix: multiply(pen.matrix, args.map(Number) as unknown as Matrix) }
    case 'setFillRGBColor':
      return { ...pen, fill: String(args[0]) }
    case 'setStrokeRGBColor':
      return { ...pen, stroke: String(args[0]) }
    case 'beginText':
      return beginText(pen)
    case 'moveText':
      return moveText(pen, x, y)
    case 'setLeadingMoveText':
      return { ...moveText(pen, x, y), leading: -y }
    case 'nextLine':
      return moveText(pen, 0, -pen.leading)
    case 'setTextMatrix': {
      const textMatrix = matrixOf(args.length === 6 ? args : args[0])
      return { ...pen, textMatrix, lineMatrix: textMatrix }
    }
    case 'setLeading':
      return { ...pen, leading: x }
    case 'setCharSpacing':
      return { ...pen, charSpacing: x }
    case 'setWordSpacing':
      return { ...pen, wordSpacing: x }
    case 'setHScale':
      return { ...pen, stretch: x / 100 }
    case 'setTextRise':
      return { ...pen, rise: x }
    case 'setTextRenderingMode':
      return { ...pen, renderingMode: x }
    default:
      return pen
  }
}

/** Nobody sees a white line. */
function rulesOf(
  { matrix, fill, stroke }: Pen,
  names: ReadonlyMap<number, string>,
  [ending, paths]: readonly unknown[],
): readonly Rule[] {
  const how = names.get(Number(ending)) ?? ''
  const path = (paths as readonly (ArrayLike<number> | null)[])[0]
  if (!path) return []
  const isWhite = (colour: string) => /^#f[a-f]f[a-f]f[a-f]$/i.test(colour)
  return [
    ...(/stroke/i.test(how) && !isWhite(stroke) ? strokedRules(path, matrix) : []),
    ...(/fill/i.test(how) && !isWhite(fill) ? filledRules(path, matrix) : []),
  ]
}

/** From now on only what lies within the path is seen, and within the windows before. */
function withWindow(pen: Pen, [, paths]: readonly unknown[]): Pen {
  const path = (paths as readonly (ArrayLike<number> | null)[])[0]
  const box = path ? boxOfPath(path, pen.matrix) : null
  if (!box) return pen
  const { left, right, top, bottom } = pen.window ?? box
  const window = {
    left: Math.max(left, box.left),
    right: Math.min(right, box.right),
    top: Math.max(top, box.top),
    bottom: Math.min(bottom, box.bottom),
  }
  return { ...pen, window }
}

function matrixOf(value: unknown): Matrix {
  return Array.from(value as ArrayLike<number>, Number) as unknown as Matrix
}
