import { cellAt, coverAt, type Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import type { Columns } from './columns.ts'
import { type Line, withNote } from './line.ts'

/**
 * Where items are numbered, their numbers show what is missing and what is no item:
 *
 *   1│户籍登记│出生登记
 *    │        │登记          ← no number: the rest of the row above, cut off by a page or a line's end?
 *   4│        │户口迁移      ← 2 and 3 are gone: what this row leaves blank may have stood there
 */
export function doubtNumbers(
  lines: readonly Line[],
  rows: readonly Row[],
  columns: Columns,
): readonly Line[] {
  const numbers = readNumbers(rows, columns)
  if (numbers === null) return lines
  const doubted = [...lines]
  const say = (index: number, note: Note, more: Partial<Line> = {}) => {
    const line = doubted[index]
    if (line) doubted[index] = withNote({ ...line, ...more }, note)
  }
  let last: number | null = null
  lines.forEach((line, index) => {
    const number = numbers.get(line.row)
    if (number === undefined) return
    if (number === null) {
      say(index - 1, noNumberNote(line.row))
      say(index, noNumberNote(line.row), { isBroken: true })
    } else {
      if (last !== null && number !== last + 1 && number !== 1)
        say(index, gapNote(last, number), { isAfterGap: true })
      last = number
    }
  })
  return doubted
}

/** By row; null for a row that has none. Rows into which a merged number reaches are left out; null where most have none. */
function readNumbers(rows: readonly Row[], { ordinal }: Columns): ReadonlyMap<number, number | null> | null {
  if (ordinal === null) return null
  const numbers = new Map<number, number | null>()
  for (const row of rows) {
    const [digits] = /^\d{1,4}/u.exec(cellAt(row, ordinal) ?? '') ?? []
    if (digits !== undefined || !coverAt(row, ordinal))
      numbers.set(row.number, digits === undefined ? null : Number(digits))
  }
  const known = [...numbers.values()].filter(number => number !== null)
  return known.length >= 2 && known.length * 4 >= numbers.size * 3 ? numbers : null
}

function noNumberNote(row: number): Note {
  return {
    code: 'row-without-number',
    severity: 'warning',
    what: `第 ${row} 行没有序号，可能不是单独的事项，而是上一行的后半。`,
    why: '换页或换行会把一行切成两行，后半行没有序号。',
    fix: '对照原文件核对这两行；是一个事项的，请并成一行后重新读取。',
  }
}

function gapNote(last: number, number: number): Note {
  return {
    code: 'numbers-not-in-step',
    severity: 'info',
    what: `上一项的序号是 ${last}，这一项是 ${number}，中间可能少了事项。`,
    why: '少了的行里如果印着合并的单元格，这一项和下面各项沿用的就不对。',
    fix: '对照原文件补上缺少的事项，或改正序号。',
  }
}
