import { cellAt, type Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import { type Columns, fieldLabels, type TickGroup, type ValueField, valueFields } from './columns.ts'
import { readElements } from './elements.ts'
import { fold } from './fold.ts'
import type { KnownValues } from './known-values.ts'
import type { Line, Slot } from './line.ts'
import { looksWhole } from './looks-whole.ts'
import { simplify } from './simplify.ts'
import { standardElements } from './standard-elements.ts'
import { wordKeys } from './tick-words.ts'
import { kindByForm, kindOf } from './value-kind.ts'

/** What a row prints where it does not belong, as far as its own words and the other rows tell. */
export function strangerNotes(
  row: Row,
  { titles, values }: Pick<Line, 'titles' | 'values'>,
  columns: Columns,
  known: KnownValues,
): readonly Note[] {
  const slots = valueFields.map(field => values[field] ?? null)
  return [
    ...valueFields.map(field => strangerNote(values[field], field, known)),
    strangeTitle(titles, values, columns),
    strayWords(row, columns, [...titles, ...slots]),
  ].filter(note => note !== null)
}

/** A value that looks as if it belonged to another column, printed in this one by no other row; null for any other. */
export function strangerNote(slot: Slot | undefined, field: ValueField, known: KnownValues): Note | null {
  if (!slot || known.count(field, slot.text) > 1 || !isStrange(slot.text, field, known)) return null
  return {
    code: 'value-of-another-kind',
    severity: 'warning',
    column: slot.column,
    what: `“${slot.text.slice(0, 40)}”印在${fieldLabels[field]}的列里，看起来不属于这一列。`,
    why: '内容印错了列，会让人找错单位、找错网站，或漏掉要公开的内容。',
    fix: '对照原文件核对这一格。',
  }
}

/**
 * A title that looks like the value of a column in which the row prints nothing: its blank cells were lost, most likely, and
 * what stood on the right moved to the left.
 */
function strangeTitle(titles: Line['titles'], values: Line['values'], columns: Columns): Note | null {
  for (const title of titles) {
    const field = title && fieldNamed(title.text)
    if (field && columns.values[field] !== undefined && !values[field]) return strangeTitleNote(title, field)
  }
  return null
}

/** 全社会、主动: words for the columns to whom and how, printed elsewhere in a row that leaves such a column blank. */
function strayWords(row: Row, { ticks }: Columns, slots: readonly (Slot | null)[]): Note | null {
  const blank = ticks.filter(({ isWord, column, group }) => {
    return isWord && group !== 'tiers' && (cellAt(row, column) ?? '') === ''
  })
  for (const { group } of blank) {
    const stray = slots.find(slot => slot && areAllKnown(wordKeys(slot.text, group)))
    if (stray) return strayNote(stray, group)
  }
  return null
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

/** What a text says by itself that it is. A list may name things that are licensed together, so that only elements count. */
function fieldNamed(text: string): ValueField | null {
  if (/[■□☑☐]/u.test(text)) return 'channels'
  if (namesElements(text)) return 'elements'
  return kindByForm(simplify(fold(text))) === 'agency' ? 'agency' : null
}

function strangeTitleNote({ text, column }: Slot, field: ValueField): Note {
  return {
    code: 'value-of-another-kind',
    severity: 'warning',
    column,
    what: `“${text.slice(0, 40)}”印在事项名称的列里，看起来是${fieldLabels[field]}。`,
    why: '这一行的空格可能丢了，右边的内容移到了左边。',
    fix: '对照原文件核对这一行；它确实是事项名称的，不用改。',
  }
}

function isStrange(text: string, field: ValueField, known: KnownValues): boolean {
  const form = kindByForm(simplify(fold(text)))
  switch (field) {
    case 'elements':
      return (
        form === 'channels' || form === 'agency' || (known.listsElements && readElements(text).length < 2)
      )
    case 'agency':
      return form === 'channels' || form === 'elements' || !looksWhole(field, text)
    case 'channels':
      return form === 'agency' || (form !== 'channels' && !looksLikeChannel(text))
    case 'legalBasis':
      if (known.citesLaws && !lawWords.test(simplify(text))) return true
      return namesElements(text) || ['agency', 'channels'].includes(kindOf(text, known, field))
    case 'timeLimit':
      return namesElements(text) || ['agency', 'channels'].includes(kindOf(text, known, field))
    default:
      return false
  }
}

/** What a law, or a document with force, is called by. */
const lawWords = /[《》法令号]|条例|规定|决定|规则|细则|通知|意见|方案/u

/** 办理材料；办事时间；监督投诉渠道: no law, no limit and no item is called so. */
function namesElements(text: string): boolean {
  const folded = fold(text)
  return standardElements.filter(element => folded.includes(element)).length >= 2
}

/** Whether a text names a place where something is shown, as far as its words tell. */
export function looksLikeChannel(text: string): boolean {
  return channelWords.test(simplify(text))
}

/** Endings and middles of what people call the places where something is shown. */
const channelWords =
  /网|平台|公众号|栏|中心|查阅|服务站|微|媒体|广播|电视|公报|报纸|发布会|听证会|现场|入户|推送|其他|屏|客户端|APP|热线|窗口|大厅|馆|广场|公开|手册|会议|短信|电话/u
