import type { ValueField } from './columns.ts'

/**
 * The text of a cell whose lines end where the cell ends, not where a thought does. What parts things stays:
 *
 *   出生⏎登记                   → 出生登记
 *   1.形成之日起20日内⏎2.长期    → two lines still: the second begins with a number
 *   制 定 或 获 取              → 制定或获取
 */
export function joinLines(text: string, field: ValueField | 'title'): string {
  if (!/\s/u.test(text)) return text
  const lines = text.split('\n').map(line => closeUp(line.trim()))
  if (lines.length === 1) return lines[0] ?? ''
  if (field === 'channels') return lines.join('\n')
  const isList = field === 'elements' && !/[、，,；;]/u.test(text)
  return lines.reduce((whole, line) => {
    const parts =
      isList ||
      /^([0-9一二三四五六七八九十]+[.．、)）]|[(（][0-9一二三四五六七八九十]+[)）]|[①-⑳])/u.test(line)
    if (parts || endsItself(whole, line, field)) return `${whole}\n${line}`
    return whole + line
  })
}

/** Two agencies on two lines, each whole; a sentence that is closed. */
function endsItself(above: string, line: string, field: ValueField | 'title'): boolean {
  if (field === 'agency') return isWholeAgency(above) && isWholeAgency(line)
  return field === 'timeLimit' && /[。；;]$/u.test(above)
}

function isWholeAgency(text: string): boolean {
  return text.length >= 3 && /(局|委员会|办公室|人民政府|街道办事处|管理处|中心|办)$/u.test(text)
}

/** Letters set apart to fill a line: 机 关 事业 单 位. Words that are merely parted stay so. */
function closeUp(line: string): string {
  const parts = line.split(/\s+/u)
  const isSetApart =
    parts.length >= 3 &&
    parts.every(part => part.length <= 2) &&
    parts.filter(part => part.length === 1).length * 2 > parts.length
  return isSetApart && !/^[\x20-\x7e]+$/u.test(line) ? parts.join('') : line
}
