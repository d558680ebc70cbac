import type { Grid } from './grid.ts'
import { type LaidCell, layCells } from './lay-cells.ts'

/**
 * Comma-separated values (RFC 4180), as spreadsheet programs write them: every cell stands, none is merged. The title
 * of such a file is its name. A quote before what looks like a formula is no part of the text: it keeps spreadsheet
 * programs from running it.
 *
 *   一级事项,二级事项,公开内容（要素）
 *   户籍登记,"出生登记","事项名称、
 *   办理材料"                            ← one cell of two lines
 */
export function readCsv(text: string, fileName: string): Grid {
  const records = recordsOf(text)
  const cells = records.flatMap((record, row) =>
    record.map((cell, column): LaidCell => {
      const text = cell.replace(/^'(?='*[=+\-@\t\r])/, '').trim()
      return { row: row + 1, column: column + 1, rowSpan: 1, columnSpan: 1, text }
    }),
  )
  const name = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.csv$/i, '')
  return { name, rows: layCells({ rowCount: records.length, cells }) }
}

/** A record, then a line end or the end: fields are quoted, or hold neither quote, comma nor line end. */
function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/gy
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, quoted, bare = '', end] = match
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"').replace(/\r\n?/gu, '\n'))
    if (end === ',') continue
    records.push(record)
    record = []
    if (end === '' || pattern.lastIndex === text.length) break
  }
  return records
}
