import type { Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import { fold } from './fold.ts'

/**
 * A head that the reader is not sure of names its columns for all rows below: a wrong name makes all of them wrong.
 *
 *   …│公开对象        │…
 *   …│全社会 特定群体 │…     ← a broken border: one column, or two?
 *    │√      │        │
 *
 * So does a name in which something stands twice, 嘎查(社(社区)级: it was printed over itself, a little aside.
 */
export function underDoubtfulHead(head: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const doubts = head.flatMap(row => row.notes ?? []).filter(note => note.severity !== 'info')
  const stuttering = head.flatMap(({ cells }) =>
    cells.flatMap((text, index) => (/(..+)\1/u.test(fold(text)) ? [index + 1] : [])),
  )
  if (doubts.length + stuttering.length === 0) return rows
  const named = [...doubts.flatMap(({ column }) => column ?? []), ...stuttering]
  const columns = [...new Set(named)].sort((a, b) => a - b)
  const said = note(columns)
  return rows.map(row => (row.isProse ? row : { ...row, notes: [...(row.notes ?? []), said] }))
}

function note(columns: readonly number[]): Note {
  const where = columns.length > 0 ? `第 ${columns.join('、')} 列的` : ''
  return {
    code: 'head-in-doubt',
    severity: 'warning',
    what: `${where}表头没有读准，这一行的内容可能归错了栏。`,
    why: '各行的内容归哪一栏，只看表头；表头读错，整列都错。',
    fix: '对照原文件核对表头和这一行；有原来的 .docx 或 .xlsx，请改用它。',
  }
}
