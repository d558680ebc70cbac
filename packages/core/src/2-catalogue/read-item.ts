import type { Finding } from '../finding/finding.ts'
import type { Item, Provenance, TimeLimit, Truth } from './catalogue.ts'
import { type Columns, fieldLabels, type TickGroup, valueFields } from './columns.ts'
import type { Entry } from './fill-merged.ts'
import { looksLikeChannel } from './stranger-note.ts'
import { readTimeLimit } from './time-limit.ts'

export interface ReadItem {
  readonly item: Item
  readonly findings: readonly Finding[]
}

/** How a document's cells are read, each of one field. */
interface Readers {
  readonly channels: (text: string) => readonly string[]
  readonly elements: (text: string) => readonly string[]
  readonly legalBasis: (text: string) => readonly string[]
  readonly timeLimit: (text: string) => TimeLimit
}

/** An entry's texts and ticks as an item, with where each came from; its notes become findings at its path. */
export function readItem(entry: Entry, columns: Columns, readers: Readers): ReadItem {
  const path = entry.titles.map(title => title.text)
  const { elements, legalBasis, timeLimit, agency, channels } = entry.values
  const truthsOf = (group: TickGroup): Record<string, Truth> => {
    const truths: Record<string, Truth> = {}
    columns.ticks.forEach((tick, n) => {
      if (tick.group === group) truths[tick.key] = entry.ticks[n]?.truth ?? null
    })
    return truths
  }
  const item: Item = {
    path,
    elements: elements ? readers.elements(elements.text) : [],
    legalBasis: legalBasis ? readers.legalBasis(legalBasis.text) : [],
    timeLimit: timeLimit ? readers.timeLimit(timeLimit.text) : readTimeLimit(null),
    agency: agency?.text ?? null,
    channels: channels ? readers.channels(channels.text) : [],
    audience: { everyone: null, specificGroup: null, ...truthsOf('audience') },
    mode: { proactive: null, onRequest: null, ...truthsOf('mode') },
    tiers: truthsOf('tiers'),
    provenance: provenanceOf(entry, columns),
  }
  const findings = [...entry.notes, ...missingNotes(item, entry, columns)].map(
    ({ column, ...note }): Finding => ({
      ...note,
      at: { row: entry.row, ...(column === undefined ? {} : { column }), path },
    }),
  )
  return { item, findings }
}

function provenanceOf(entry: Entry, columns: Columns): Record<string, Provenance> {
  const provenance: Record<string, Provenance> = {}
  const leaf = entry.titles.at(-1)
  if (leaf) provenance.path = { row: leaf.row, column: leaf.column, how: pathOrigin(entry) }
  for (const field of valueFields) {
    const column = columns.values[field]
    const slot = entry.values[field]
    if (slot) provenance[field] = { row: slot.row, column: slot.column, how: slot.how }
    else if (column !== undefined) provenance[field] = { row: entry.row, column, how: 'missing' }
  }
  columns.ticks.forEach(({ group, key }, n) => {
    const tick = entry.ticks[n]
    if (tick) provenance[`${group}.${key}`] = { row: entry.row, column: tick.column, how: tick.how }
  })
  return provenance
}

/** A path is repaired when any of its titles is: a wrong parent makes a wrong path. */
function pathOrigin(entry: Entry): Provenance['how'] {
  return entry.titles.some(title => title.how === 'repaired' || title.isDoubtful) ? 'repaired' : 'stated'
}

function missingNotes(item: Item, entry: Entry, columns: Columns): Entry['notes'] {
  const values = valueFields.filter(field => columns.values[field] !== undefined && !entry.values[field])
  const ticks = columns.ticks.filter((_, n) => entry.ticks[n]?.truth === null)
  const labels = [...new Set([...values, ...ticks.map(tick => tick.group)])].map(field => fieldLabels[field])
  const unread = item.timeLimit.rules.some(rule => rule.kind === 'unspecified')
  return [
    ...(labels.length > 0 ? [missingNote(labels)] : []),
    ...(unread ? [unreadLimitNote(item.timeLimit.text ?? '')] : []),
    ...(entry.values.channels && item.channels.length === 0
      ? [noChannelNote(entry.values.channels.text)]
      : []),
    ...strangeChannels(item),
    ...(isBasisUnread(item, entry) ? [unreadBasisNote(entry.values.legalBasis?.text ?? '')] : []),
  ]
}

function noChannelNote(text: string): Entry['notes'][number] {
  return {
    code: 'no-channel-chosen',
    severity: 'warning',
    what: `公开渠道和载体“${text.slice(0, 40)}”里没有一个打了勾。`,
    why: '没有选中的渠道，就不知道在哪里公开；也可能是打了勾的方框没有提取出来。',
    fix: '对照原文件，把选用的渠道改成“■”。',
  }
}

/** 公示 + 栏: half a name, or the name of something that is no channel. */
function strangeChannels({ channels }: Item): Entry['notes'] {
  const strange = channels.filter(channel => !looksLikeChannel(channel))
  if (strange.length === 0) return []
  return [
    {
      code: 'channel-unlike-others',
      severity: 'info',
      what: `公开渠道和载体“${strange.join('”“').slice(0, 60)}”看起来不是渠道的名称，照原样读取。`,
      why: '换行会把一个名称断成两个，别的列的内容也可能印错到这里。',
      fix: '对照原文件核对这一格。',
    },
  ]
}

/** A citation outside 《》, or 《》 that do not pair: part of the basis may be missing from the list. */
function isBasisUnread({ legalBasis }: Item, entry: Entry): boolean {
  const text = entry.values.legalBasis?.text ?? ''
  const unpaired = text.split('《').length !== text.split('》').length
  return text !== '' && (legalBasis.length === 0 || unpaired)
}

function unreadBasisNote(text: string): Entry['notes'][number] {
  return {
    code: 'legal-basis-unread',
    severity: 'warning',
    what: `公开依据“${text.slice(0, 40)}”没有用成对的《》写出名称，没有读全。`,
    why: '没有名称的依据无法核对是否有效。',
    fix: '在原文件里把依据的名称写进《》。',
  }
}

function missingNote(labels: readonly string[]): Entry['notes'][number] {
  return {
    code: 'value-missing',
    severity: 'warning',
    what: `${labels.join('、')}在原表中读不到。`,
    why: '“读不到”不等于“没有”：原表可能漏印，也可能在转换时丢失。',
    fix: '对照原文件补上。',
  }
}

function unreadLimitNote(text: string): Entry['notes'][number] {
  return {
    code: 'time-limit-unread',
    severity: 'warning',
    what: `公开时限“${text}”还不能换算成日期。`,
    why: '算不出到期日，就无法提醒，也无法判断是否按时公开。',
    fix: '改写成“自信息形成或变更之日起20个工作日内”这样的说法，或由人工登记到期日。',
  }
}
