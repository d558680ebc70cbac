import type { Signature } from './draft-event.ts'

/** What another unit was asked about this text, and what it said; `given` is null while it has not answered. */
export interface Confirmation {
  readonly unitCode: string
  readonly asked: Signature
  readonly given: Signature | null
}

/** 提请确定: whom was asked what, and from which review. */
export interface Referral extends Signature {
  readonly to: string
  readonly question: string
  readonly from: 'in-review' | 'in-secrecy-review'
}

/** What the body that was asked decided; it is no review, only what a reviewer may rest on. */
export interface ReferralAnswer extends Signature {
  readonly to: string
  readonly basis: string
}

/** 保密审查 that let the text pass, and on what it rests. */
export interface SecrecyReview extends Signature {
  readonly basis: string
}

/** Why a text came back to its writers, and from whom. */
export interface Returned extends Signature {
  readonly from: 'review' | 'secrecy-review' | 'confirmation' | 'referral'
  readonly reason: string
}

/** What an edit made void (R17): whoever had reviewed reviewed another text. */
export interface Voided extends Signature {
  readonly what: readonly ('submission' | 'review' | 'secrecy-review' | 'confirmation')[]
}

/** What is known of a draft in every state. Whatever is signed here was signed for the text of `contentHash`. */
export interface DraftFacts {
  readonly contentHash: string
  /** Everybody who wrote any part since the draft was started. */
  readonly authors: readonly string[]
  /** 送审. */
  readonly submitted: Signature | null
  readonly review: Signature | null
  readonly secrecyReview: SecrecyReview | null
  readonly referralAnswer: ReferralAnswer | null
  readonly confirmations: readonly Confirmation[]
  /** Until the text is approved again. */
  readonly voided: Voided | null
}

/** 草稿: the text of one item's guide on its way to the public. */
export type DraftState = DraftFacts &
  (
    | { readonly kind: 'writing'; readonly returned: Returned | null }
    | { readonly kind: 'in-review' }
    | { readonly kind: 'in-secrecy-review' }
    | { readonly kind: 'referred'; readonly referral: Referral }
    | { readonly kind: 'awaiting-confirmation' }
    | { readonly kind: 'cleared' }
    | { readonly kind: 'scheduled'; readonly publishAt: string; readonly scheduled: Signature }
    | { readonly kind: 'published'; readonly published: Signature }
    | { readonly kind: 'discarded'; readonly discarded: Signature }
  )

export type DraftStateKind = DraftState['kind']

export const draftStateLabels: Readonly<Record<DraftStateKind, string>> = {
  writing: '写作中',
  'in-review': '审核中',
  'in-secrecy-review': '保密审查中',
  referred: '提请确定中',
  'awaiting-confirmation': '待相关单位确认',
  cleared: '可以发布',
  scheduled: '等待定时发布',
  published: '已发布',
  discarded: '已放弃',
}
