import type { Box } from './drawing.ts'
import type { PrintedLine } from './lines.ts'

/**
 * What a cell says. Its lines end where the cell ends or where a thought does; only the second is kept:
 *
 *   │自信息形成或变更│
 *   │之日起20个工作日│   ← full to the edge: goes on
 *   │内公开          │   ← room left: the thought ends
 *   │长期公开        │
 *
 * @param margin what the table leaves free at each side of a cell, in points
 */
export function cellText(lines: readonly PrintedLine[], cell: Box, margin: number): string {
  const room = isUpright(lines) ? cell.bottom - cell.top : cell.right - cell.left
  return joinWrapped(lines, room - 2 * margin)
}

/** @param room how long a line may be */
export function joinWrapped(lines: readonly PrintedLine[], room: number): string {
  return lines.reduce((text, line, n) => {
    const last = lines[n - 1]
    if (!last) return line.text
    // Between a Chinese letter and a figure some programs leave a quarter of a letter.
    const gap = /[\x21-\x7e]/.test(line.text[0] ?? '') ? 0.35 : 0.1
    const isFull = last.end - last.start + line.firstWord > room - gap * line.size
    if (!isFull) return `${text}\n${line.text}`
    return /[a-z]$/i.test(last.text) && /^[a-z]/i.test(line.text) ? `${text} ${line.text}` : text + line.text
  }, '')
}

/** Whether a cell is so full, down and across, that what it says may go on elsewhere. */
export function isFull(lines: readonly PrintedLine[], cell: Box, margin: number): boolean {
  const last = lines.at(-1)
  if (!last || isUpright(lines)) return false
  const pitch = Math.max(last.line - (lines.at(-2)?.line ?? 0), 0) || last.size
  const below = cell.bottom - Math.max(...last.glyphs.map(glyph => glyph.bottom))
  const beside = cell.right - cell.left - 2 * margin - (last.end - last.start)
  return below < Math.min(pitch, 1.6 * last.size) + margin && beside < 2.35 * last.size
}

/** The least that any line leaves free beside it: where some are set to the left, that is the table's margin. */
export function marginOf(
  cells: readonly { readonly cell: Box; readonly lines: readonly PrintedLine[] }[],
): number {
  const free = cells.flatMap(({ cell, lines }) => {
    if (isUpright(lines)) return []
    return lines.map(line => Math.min(line.start - cell.left, cell.right - line.end))
  })
  return Math.max(0, Math.min(6, ...free))
}

function isUpright(lines: readonly PrintedLine[]): boolean {
  return /up|down/.test(lines[0]?.glyphs[0]?.towards ?? '')
}
