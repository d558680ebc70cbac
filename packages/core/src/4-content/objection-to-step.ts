import type { DraftEvent } from './draft-event.ts'
import { type DraftState, draftStateLabels } from './draft-state.ts'
import { draftSteps, type Separation, separations } from './draft-steps.ts'

const separationReasons: Readonly<Record<Separation, (label: string) => string>> = {
  author: label => `这篇有您写的部分，“${label}”要由没有参与写的人来做。`,
  reviewer: label => `这篇的内容审核是您做的，“${label}”要由另一个人来做。`,
}

/** Why an event cannot follow, in one sentence that says what would have to be so; null when it can. */
export function objectionToStep(state: DraftState | null, event: DraftEvent): string | null {
  if (state === null) return event.kind === 'started' ? null : '还没有草稿；请先起草。'
  return objectionOfState(state, event) ?? objectionOfText(state, event) ?? objectionOfKind(state, event)
}

function objectionOfState(state: DraftState, event: DraftEvent): string | null {
  const { label, from, notBy } = draftSteps[event.kind]
  if (event.kind === 'started') return '这个事项已经有草稿；请接着写，或者先放弃它。'
  if (!from.includes(state.kind))
    return wrongState(
      label,
      draftStateLabels[state.kind],
      from.map(kind => draftStateLabels[kind]),
    )
  const hit = notBy.find(separation => separations[separation].isHit(state, event.by))
  return hit ? separationReasons[hit](label) : null
}

/** Whoever signs has seen one exact text; it must be the one that stands there now. */
function objectionOfText(state: DraftState, event: DraftEvent): string | null {
  const seen = event.kind === 'saved' ? event.onto : event.contentHash
  if (seen === state.contentHash) return null
  return event.kind === 'saved'
    ? '您打开以后别人保存过；请先把两边的修改合并，再保存。'
    : '您看的不是现在的文字，它在您打开以后改过；请重新打开，看过再办。'
}

function objectionOfKind(state: DraftState, event: DraftEvent): string | null {
  switch (event.kind) {
    case 'confirmation-asked':
      return isOpen(state, event.unitCode) ? '已经请这个单位确认，还没有答复；请等它答复。' : null
    case 'confirmation-withdrawn':
    case 'confirmation-given':
    case 'confirmation-refused':
      return isOpen(state, event.unitCode) ? null : '没有请这个单位确认，或者它已经答复过。'
    case 'scheduled':
      return event.publishAt > event.at ? null : '定时发布的时刻已经过了；请改成以后的时刻，或者现在发布。'
    default:
      return null
  }
}

function isOpen({ confirmations }: DraftState, unitCode: string): boolean {
  return confirmations.some(asked => asked.unitCode === unitCode && asked.given === null)
}

/** 现在是“写作中”；“审核通过”要在“审核中”时办. */
export function wrongState(label: string, now: string, then: readonly string[]): string {
  return `现在是“${now}”；“${label}”要在${then.map(each => `“${each}”`).join('、')}时办。`
}
