import { cellAt, coverAt, type Row } from '../1-document/grid.ts'
import type { Note } from '../finding/finding.ts'
import type { TickColumn } from './columns.ts'
import type { Tick } from './line.ts'
import { truthOf, wordKeys } from './tick-words.ts'
import { isToCheck } from './to-check.ts'

export interface PlacedTick {
  readonly tick: Tick
  readonly note: Note | null
}

/**
 * What one tick column says of a row.
 *
 * @param trimsBlanks whether rows end where their last printed cell ends
 */
export function placeTick(row: Row, tick: TickColumn, trimsBlanks: boolean): PlacedTick {
  const { column, key, group } = tick
  const cover = coverAt(row, column)
  const right = coverAt(row, column + 1)
  const isWide = right?.row === row.number && right.column === column
  const text = cover ? cover.text : cellAt(row, column)
  const missing: Tick = { truth: null, column, how: 'missing' }
  if (text === undefined && !trimsBlanks) return { tick: missing, note: null }
  if (text === undefined || text === '') {
    return { tick: tick.isWord ? missing : { truth: false, column, how: 'stated' }, note: null }
  }
  if (isToCheck(text)) return { tick: missing, note: null }
  if (tick.isWord) return placeWord(text, tick)
  if (isWide || (cover && cover.column !== column)) return { tick: missing, note: wideTick(column, text) }
  const truth = truthOf(text, group, key)
  if (truth === null) return { tick: missing, note: unreadTick(column, text) }
  return { tick: { truth, column, how: cover ? 'inherited' : 'stated' }, note: null }
}

/** 全社会、特定群众: what the words name is so, what they leave out is not, unless a word is left that names nothing known. */
function placeWord(text: string, { column, group, key }: TickColumn): PlacedTick {
  const keys = wordKeys(text, group)
  if (keys.every(each => each === null)) {
    return { tick: { truth: null, column, how: 'missing' }, note: unreadTick(column, text) }
  }
  const isNamed = keys.includes(key)
  if (keys.includes(null)) {
    const tick: Tick = isNamed
      ? { truth: true, column, how: 'stated' }
      : { truth: null, column, how: 'missing' }
    return { tick, note: unreadTick(column, text) }
  }
  return { tick: { truth: isNamed, column, how: 'stated' }, note: null }
}

function unreadTick(column: number, text: string): Note {
  return {
    code: 'unread-tick',
    severity: 'warning',
    column,
    what: `勾选栏里印的是“${text}”，不是勾。`,
    why: '不知道它算勾选还是不算，替它猜会多出或漏掉一项公开义务。',
    fix: '对照原文件，改成“√”或留空。',
  }
}

function wideTick(column: number, text: string): Note {
  return {
    code: 'tick-over-columns',
    severity: 'warning',
    column,
    what: `“${text}”所在的单元格横跨几个勾选栏，没有采用。`,
    why: '横跨几栏的一个勾，可能指其中一栏，也可能指每一栏。',
    fix: '在原文件里拆开这个单元格，逐栏打勾。',
  }
}
