import { checkGuide } from '../4-content/check-guide.ts'
import { elementRules } from '../4-content/completeness.ts'
import type { Signature } from '../4-content/draft-event.ts'
import type { DraftState } from '../4-content/draft-state.ts'
import type { GuideFacts, GuideFinding } from '../4-content/guide-finding.ts'
import type { ServiceGuide } from '../4-content/service-guide.ts'

/** 说明理由后放行: why a warning about exactly this text may stay. */
export interface Acceptance extends Signature {
  readonly code: string
  /** The path of the value, as in the finding. */
  readonly where: string
  readonly reason: string
  readonly basis: string | null
}

/** What stands between a text and the public, and how to mend it. */
export interface PublicationProblem {
  /** `not-cleared`, `other-text`, `empty-guide`, or the code of a check. */
  readonly code: string
  readonly at: string | null
  readonly what: string
  readonly fix: string
}

export type MayPublish =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly PublicationProblem[] }

export interface ToPublish {
  readonly draft: DraftState
  readonly guide: ServiceGuide
  /** The hash of `guide`, computed now and not taken from the draft. */
  readonly contentHash: string
  readonly facts: GuideFacts
  readonly acceptances: readonly Acceptance[]
}

/** Whether a guide may go to the public. One with gaps may (they are shown as 待补充); an empty one may not. */
export function mayPublish(asked: ToPublish): MayPublish {
  const problems = [
    ...problemsOfDraft(asked),
    ...problemsOfEmptiness(asked.guide),
    ...problemsOfChecks(asked),
  ]
  return problems.length === 0 ? { ok: true } : { ok: false, problems }
}

function problemsOfDraft({ draft, contentHash }: ToPublish): PublicationProblem[] {
  // 先审查、后公开，一事一审（《保守国家秘密法实施条例》第四十二条）。
  if (draft.kind !== 'cleared' && draft.kind !== 'scheduled')
    return [
      problem('not-cleared', '这份文字还没有走完审核、保密审查和确认。', '请先送审；都通过以后才能发布。'),
    ]
  const signed = [draft.contentHash, draft.review?.contentHash, draft.secrecyReview?.contentHash]
  if (signed.every(hash => hash === contentHash)) return []
  return [
    problem('other-text', '要发布的文字和审过的不是同一份。', '请重新送审这一份，或者发布审过的那一份。'),
  ]
}

function problemsOfEmptiness(guide: ServiceGuide): PublicationProblem[] {
  const isEmpty = elementRules.every(
    ({ label, judge }) => label === '事项名称' || judge(guide).state === 'missing',
  )
  return isEmpty
    ? [problem('empty-guide', '除了名称什么也没有写。', '至少写好一个要素再发布；其余的可以留作待补充。')]
    : []
}

function problemsOfChecks({ guide, facts, contentHash, acceptances }: ToPublish): PublicationProblem[] {
  const isAccepted = (finding: GuideFinding) =>
    finding.severity === 'warning' &&
    acceptances.some(
      each =>
        each.code === finding.code &&
        each.where === finding.at &&
        each.contentHash === contentHash &&
        each.reason.trim() !== '' &&
        (!finding.needsBasis || (each.basis ?? '').trim() !== ''),
    )
  return checkGuide(guide, facts)
    .filter(finding => !isAccepted(finding))
    .map(({ code, at, what, fix }) => ({ code, at, what, fix }))
}

function problem(code: string, what: string, fix: string): PublicationProblem {
  return { code, at: null, what, fix }
}
