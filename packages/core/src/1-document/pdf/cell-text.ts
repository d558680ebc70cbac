import type { Row } from '../grid.ts'
import type { Box } from './drawing.ts'
import type { PrintedLine } from './lines.ts'

/** A cell and the lines printed in it. */
export interface FilledCell<Cell extends Box = Box> {
  readonly cell: Cell
  readonly lines: readonly PrintedLine[]
}

/** What the cells of one column or table teach about where their lines end. */
export interface LineEnds {
  /** What is left free at each side of a cell, in points. */
  readonly margin: number
  /** Lines that stand for themselves somewhere: terms of a list, not halves of a sentence. */
  readonly standing: ReadonlySet<string>
}

export interface CellText {
  readonly text: string
  /** Those joined in doubt. */
  readonly joinedLines: NonNullable<Row['joinedLines']>
}

/**
 * What a cell says. Its lines end where the cell ends or where a thought does; only the second is kept:
 *
 *   │自信息形成或变更│
 *   │之日起20个工作日│   ← full to the edge: goes on
 *   │内公开          │   ← room left: the thought ends
 *   │长期公开        │
 *
 * In a list a full line may be a term by itself; where no other cell tells, that is in doubt.
 */
export function cellText(filled: FilledCell, ends: LineEnds): CellText {
  const { lines } = filled
  const room = roomOf(filled, ends.margin)
  const runs: string[][] = []
  let hasEnd = false
  const text = lines.reduce((whole, line, n) => {
    const last = lines[n - 1]
    if (!last) {
      runs.push([line.text])
      return line.text
    }
    const goesOn = isFull(last, line, room)
    const isKnown = ends.standing.has(line.text) || ends.standing.has(last.text)
    if (!goesOn || isKnown || beginsItem(line.text)) {
      hasEnd ||= !beginsItem(line.text)
      runs.push([line.text])
      return `${whole}\n${line.text}`
    }
    runs.at(-1)?.push(line.text)
    // Where spaces part the terms, the one at the end of a line is lost.
    hasEnd ||= whole.includes(' ')
    const isSpaced = endsInSpace(last) || (/[a-z]$/i.test(last.text) && /^[a-z]/i.test(line.text))
    return isSpaced ? `${whole} ${line.text}` : whole + line.text
  }, '')
  // Marks, boxes and numbers show by themselves where a term ends.
  const isMarked = /[、，；。,;]/u.test(text) || lines.some(line => beginsItem(line.text))
  return { text, joinedLines: hasEnd && !isMarked ? runs.filter(run => run.length > 1) : [] }
}

/** Lines of which every cell of a column shows for certain that nothing before or after belongs to them. */
export function standingLines(cells: readonly FilledCell[], margin: number): ReadonlySet<string> {
  const standing = cells.flatMap(filled => {
    const room = roomOf(filled, margin)
    return filled.lines.filter((line, n) => {
      const [last, next] = [filled.lines[n - 1], filled.lines[n + 1]]
      return !(last && isFull(last, line, room)) && !(next && isFull(line, next, room))
    })
  })
  return new Set(standing.map(line => line.text).filter(text => text.length > 2))
}

/** Whether a cell is so full, down and across, that what it says may go on elsewhere. */
export function isFilled(filled: FilledCell, margin: number): boolean {
  const { cell, lines } = filled
  const last = lines.at(-1)
  if (!last || isUpright(lines)) return false
  const pitch = Math.max(last.line - (lines.at(-2)?.line ?? 0), 0) || last.size
  const below = cell.bottom - Math.max(...last.glyphs.map(glyph => glyph.bottom))
  const beside = roomOf(filled, margin) - (last.end - last.start)
  return below < Math.min(pitch, 1.6 * last.size) + margin && beside < 2.35 * last.size
}

/** What most lines leave free beside them: where they are set to the left, that is the table's margin. */
export function marginOf(cells: readonly FilledCell[]): number {
  const free = cells.flatMap(leastFree).sort((a, b) => a - b)
  return Math.max(0, Math.min(6, free[Math.floor(free.length / 5)] ?? 0))
}

function leastFree({ cell, lines }: FilledCell): readonly number[] {
  if (lines.length === 0 || isUpright(lines)) return []
  return [Math.min(...lines.map(line => Math.min(line.start - cell.left, cell.right - line.end)))]
}

/** How long a line of the cell may be. */
function roomOf(filled: FilledCell, margin: number): number {
  const { cell, lines } = filled
  const own = leastFree(filled)[0] ?? margin
  return (
    (isUpright(lines) ? cell.bottom - cell.top : cell.right - cell.left) -
    2 * Math.max(0, Math.min(own, margin))
  )
}

function isFull(line: PrintedLine, next: PrintedLine, room: number): boolean {
  // Between a Chinese letter and a figure some programs leave a quarter of a letter.
  const gap = /[\x21-\x7e]/.test(next.text[0] ?? '') ? 0.35 : 0.1
  return line.end - line.start + next.firstWord > room - gap * next.size
}

function endsInSpace({ glyphs }: PrintedLine): boolean {
  return glyphs.at(-1)?.text.trim() === ''
}

/** A box or a number: whatever stands above has ended. */
function beginsItem(text: string): boolean {
  return /^([■□▄☑☐√●◆◇○]|[(（]?[0-9一二三四五六七八九十]+[.．、)）]|[①-⑳])/u.test(text)
}

function isUpright(lines: readonly PrintedLine[]): boolean {
  return /up|down/.test(lines[0]?.glyphs[0]?.towards ?? '')
}
