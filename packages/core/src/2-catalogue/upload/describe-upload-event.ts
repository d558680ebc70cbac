import { fieldLabel } from '../field-label.ts'
import { stateInWords } from './mend-value.ts'
import type { UploadEvent } from './upload-event.ts'

/** What happened, in one sentence without who and when. `nameOf`: an item by its number. */
export function describeUploadEvent(event: UploadEvent, nameOf: (item: number) => string): string {
  switch (event.kind) {
    case 'uploaded':
      return '上传'
    case 'mended':
      return `“${nameOf(event.item)}”的${fieldLabel(event.field)}由${stateInWords(event.field, event.before)}改为${stateInWords(event.field, event.after)}`
    case 'item-removed':
      return `删去“${nameOf(event.item)}”`
    case 'item-added':
      return `补加“${event.value.path.join(' › ')}”`
    case 'taken-back':
      return event.events.length === 1
        ? `撤回第 ${event.events[0]} 件事`
        : `撤回 ${event.events.length} 件事：第 ${event.events.join('、')} 件`
    case 'accepted': {
      const kind = event.ofKind ? `（${event.ofKind.code} 全部）` : ''
      return `接受 ${event.findings.length} 条说明${kind}，照现在的样子用`
    }
    case 'reopened':
      return `撤回对 ${event.findings.length} 条说明的接受`
    case 'identified': {
      const name = `“${nameOf(event.item)}”`
      if (event.isSame === null) return `${name}是不是原来的 ${event.code}，改回按推断的算`
      return event.isSame ? `确认${name}就是原来的 ${event.code}` : `确认${name}不是原来的 ${event.code}`
    }
    case 'discarded':
      return '放弃'
    case 'activated':
      return `启用为第 ${event.version} 版，${event.inForceFrom} 起施行`
  }
}
