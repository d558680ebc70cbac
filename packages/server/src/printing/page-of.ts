import type { OfficialTable, TableColumn } from '@mingbai/core/2-catalogue/official-table'

/** A landscape page and how wide each column of the table is on it, in millimetres. */
export interface Page {
  readonly paper: 'A4' | 'A3'
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly columnWidths: readonly number[]
}

const papers = {
  A4: { width: 297, height: 210, margin: 12 },
  A3: { width: 420, height: 297, margin: 15 },
} as const

/** Up to this many columns an A4 page holds what offices print on it: 3 levels of titles and 2 of tiers make 15. */
const mostOnA4 = 15

/** The page a table is printed on: its columns share the width in proportion to what they usually hold. */
export function pageOf({ columns }: Pick<OfficialTable, 'columns'>): Page {
  const paper = columns.length <= mostOnA4 ? 'A4' : 'A3'
  const { width, height, margin } = papers[paper]
  const shares = columns.map(column => shareOf(column, columns))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return {
    paper,
    width,
    height,
    margin,
    columnWidths: shares.map(share => (share / whole) * (width - 2 * margin)),
  }
}

function shareOf(column: TableColumn, columns: readonly TableColumn[]): number {
  switch (column.kind) {
    case 'ordinal':
      return 9
    case 'title':
      return columns.filter(({ kind }) => kind === 'title').length > 2 ? 22 : 28
    case 'value':
      return { elements: 44, legalBasis: 50, timeLimit: 21, agency: 20, channels: 30 }[column.field]
    case 'tick':
      return 10
  }
}

/** 方正小标宋 for titles and 仿宋 for text, as official documents have them; then what other machines have instead. */
export const fonts = {
  title: ['方正小标宋简体', '方正小标宋_GBK', 'Source Han Serif SC', 'Noto Serif CJK SC', 'SimSun'],
  text: ['仿宋', '仿宋_GB2312', 'FangSong', 'Source Han Serif SC', 'Noto Serif CJK SC', 'SimSun'],
} as const
