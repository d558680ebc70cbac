import { cellAt, type Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import { type Columns, fieldLabels, type TickGroup, type ValueField, valueFields } from './columns.ts'
import { fold } from './fold.ts'
import type { Line, Slot } from './line.ts'
import { simplify } from './simplify.ts'
import { namesElements } from './standard-elements.ts'
import { wordKeys } from './tick-words.ts'
import { kindByForm } from './value-kind.ts'

/**
 * What shows that a row lost its blank cells, so that what stood on the right moved to the left:
 *
 *   一级    │二级            │内容          │…│对象  │方式
 *   户籍登记│出生登记        │名称、材料    │…│全社会│主动
 *   死亡登记│全社会          │主动          │…│      │      ← a word for 公开对象 among the titles
 */
export function movedLeftNotes(
  row: Row,
  { titles, values }: Pick<Line, 'titles' | 'values'>,
  columns: Columns,
): readonly Note[] {
  const slots = valueFields.map(field => values[field] ?? null)
  const notes = [valueForTitle(titles, values, columns), strayWords(row, columns, [...titles, ...slots])]
  return notes.filter(note => note !== null)
}

/** A title that looks like the value of a column in which the row prints nothing. */
function valueForTitle(titles: Line['titles'], values: Line['values'], columns: Columns): Note | null {
  for (const title of titles) {
    const field = title && fieldNamed(title.text)
    if (field && columns.values[field] !== undefined && !values[field]) return forTitleNote(title, field)
  }
  return null
}

/**
 * 全社会│主动: words for two of the columns to whom and how, printed elsewhere in a row that leaves those columns blank. One alone
 * may be a title (主动公开, 依申请公开).
 */
function strayWords(row: Row, { ticks }: Columns, slots: readonly (Slot | null)[]): Note | null {
  // Where the format knows its cells, none are lost.
  if (row.covered) return null
  const blank = ticks.filter(({ isWord, column }) => isWord && (cellAt(row, column) ?? '') === '')
  const strays = [...new Set(blank.map(({ group }) => group))].flatMap(group => {
    const slot = slots.find(each => each && areAllKnown(wordKeys(each.text, group)))
    return slot ? [{ slot, group }] : []
  })
  const [first] = strays
  return first && strays.length > 1 ? strayNote(first.slot, first.group) : null
}

function areAllKnown(keys: readonly (string | null)[]): boolean {
  return keys.length > 0 && keys.every(key => key !== null)
}

function strayNote({ text, column }: Slot, group: TickGroup): Note {
  return {
    code: 'value-of-another-kind',
    severity: 'warning',
    column,
    what: `“${text.slice(0, 40)}”看起来是${fieldLabels[group]}，却印在别的列里，而${fieldLabels[group]}是空白。`,
    why: '这一行的空格可能丢了，右边的内容移到了左边。',
    fix: '对照原文件核对这一行。',
  }
}

/** What a text says by itself that it is. Any list is not enough: titles list things too (药品、医疗器械、化妆品、保健食品). */
function fieldNamed(text: string): ValueField | null {
  if (/[■□☑☐]/u.test(text)) return 'channels'
  if (namesElements(text)) return 'elements'
  return kindByForm(simplify(fold(text))) === 'agency' ? 'agency' : null
}

function forTitleNote({ text, column }: Slot, field: ValueField): Note {
  return {
    code: 'value-of-another-kind',
    severity: 'warning',
    column,
    what: `“${text.slice(0, 40)}”印在事项名称的列里，看起来是${fieldLabels[field]}。`,
    why: '这一行的空格可能丢了，右边的内容移到了左边。',
    fix: '对照原文件核对这一行；它确实是事项名称的，不用改。',
  }
}
