import type { Finding } from '../finding/finding.ts'
import type { Line } from './line.ts'

/** A row that names no item and joins no other: nothing of it is used, and nothing of it is hidden. */
export function unplacedRow(line: Line): Finding {
  const texts = Object.values(line.values).map(slot => slot.text)
  return {
    code: 'unplaced-row',
    severity: 'error',
    at: { row: line.row },
    what: `第 ${line.row} 行没有事项名称，不知道属于哪个事项，没有采用${texts.length > 0 ? `：“${texts.join('”“')}”` : ''}。`,
    why: '可能是换页切下来的半行，也可能是一个丢了名称的事项。',
    fix: '对照原文件，补上事项名称，或把这一行并入它所属的事项。',
  }
}
