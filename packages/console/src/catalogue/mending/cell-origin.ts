import type { UploadRow } from './upload-row.ts'

/** Where the value of a cell comes from, in one sentence. */
export function originInWords({ item, state, mends }: UploadRow, field: string): string {
  if (state === 'added') return '工作人员补加的，原件里没有读到这个事项。'
  const cell = item.provenance[field]
  if (!cell) return '原件没有这一列。'
  const where = `原件第 ${cell.row} 行第 ${cell.column} 列`
  if (mends.some(mend => mend.field === field)) return `工作人员写明的；${where}。`
  switch (cell.how) {
    case 'stated':
      return `${where}写明的。`
    case 'inherited':
      return `${where}沿用下来的：合并的单元格，或者“同上”。`
    case 'repaired':
      return `${where}，读取时修复过。`
    case 'missing':
      return `${where}，读不到。`
  }
}

/** The column of the document that a field was read from; null: it has none. */
export function columnOf({ item }: UploadRow, field: string): number | null {
  return item.provenance[field]?.column ?? null
}
