import type { Grid, Row } from './grid.ts'

/**
 * Values parted by commas, one line a row; a value that holds a comma or ends a line stands in quotes, its own quotes
 * doubled (RFC 4180).
 *
 *   户籍登记,"《户口登记条例》,《政府信息公开条例》",√
 */
export function readCsv(text: string): Grid {
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))[^,\r\n]*(,|\r\n|\r|\n|$)/gu,
  )) {
    cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    if (end === ',') continue
    rows.push({ number: line, cells })
    line += cells.join('').split('\n').length
    cells = []
  }
  return { rows }
}
