import type { PrintedTable, Squares } from './printed-table.ts'

/** A page with the table, its merged cells as spans. */
export function writeHtml({ title, head, body }: PrintedTable): string {
  const rows = [...head, ...body].map(squares => `<tr>${squares.map(cellOf).join('')}</tr>`)
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><p>${title}</p>\n<table border="1">\n${rows.join('\n')}\n</table>\n`
}

function cellOf(each: Squares[number]): string {
  if (each === null) return ''
  const rows = each.rows > 1 ? ` rowspan="${each.rows}"` : ''
  const columns = each.columns > 1 ? ` colspan="${each.columns}"` : ''
  return `<td${rows}${columns}>${escapeMarkup(each.text).replace(/\n/gu, '<br>')}</td>`
}

export function escapeMarkup(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
