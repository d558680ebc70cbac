import type { PrintedTable, Squares } from './printed-table.ts'

/** Text as it is copied out of a table: a tab between cells; merged cells print once; the head again on each page. */
export function writeText({ title, head, body, breaks }: PrintedTable): string {
  const heads = head.map(line)
  const rows = body.flatMap((squares, row) => [
    ...(breaks.includes(row) ? ['', ...heads] : []),
    line(squares),
  ])
  return [title, '', ...heads, ...rows, ''].join('\n')
}

function line(squares: Squares): string {
  return squares.map(each => (each?.text ?? '').replace(/\n/gu, ' ')).join('\t')
}
