import type { Note } from '../finding/finding.ts'
import { fieldLabels, type ValueField } from './columns.ts'
import { readElements } from './elements.ts'
import { fold } from './fold.ts'
import type { KnownValues } from './known-values.ts'
import type { Slot } from './line.ts'
import { looksWhole } from './looks-whole.ts'
import { simplify } from './simplify.ts'
import { namesElements } from './standard-elements.ts'
import { kindByForm, kindOf } from './value-kind.ts'

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
    case 'timeLimit':
      return namesElements(text) || ['agency', 'channels'].includes(kindOf(text, known, field))
    default:
      return false
  }
}

/** A basis that names no law where the others do: its own row says that it is not read, and it may be a title that slipped. */
export function namesNoLaw(basis: Slot | undefined, known: KnownValues): boolean {
  return basis !== undefined && known.citesLaws && !lawWords.test(simplify(basis.text))
}

/** What a law, or a document with force, is called by; and what says that there is none. */
const lawWords =
  /[《》法令号函无/—–－-]|条例|规定|决定|决议|规则|规范|规程|细则|通知|通告|公告|批复|意见|方案|纲要|要点|预案|章程|标准|指南|清单|文件|职责|解释|政策|第.+条/u

/** Whether a text names a place where something is shown, as far as its words tell. */
export function looksLikeChannel(text: string): boolean {
  return channelWords.test(simplify(text))
}

/** Endings and middles of what people call the places where something is shown. */
const channelWords =
  /网|平台|公众号|栏|中心|查阅|服务站|微|媒体|广播|电视|公报|报纸|发布会|听证会|现场|入户|推送|其他|屏|客户端|APP|热线|窗口|大厅|馆|广场|公开|手册|会议|短信|电话/u
