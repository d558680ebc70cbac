/** Who did it, when, and the exact text it is about. */
export interface Signature {
  /** An account's id, never a name; `system:…` where nobody did it. */
  readonly by: string
  /** UTC, ISO 8601 with milliseconds: two of them compare as texts. */
  readonly at: string
  readonly contentHash: string
}

/** What can happen to the draft of one item's guide; nothing else is stored of its life. */
export type DraftEvent = Signature & DraftAct

type DraftAct =
  | { readonly kind: 'started' }
  /** `onto` is the text it was written on: when it is no longer the draft's, somebody saved in between. */
  | { readonly kind: 'saved'; readonly onto: string }
  | { readonly kind: 'submitted' }
  | { readonly kind: 'approved' }
  | { readonly kind: 'returned'; readonly reason: string }
  /** 不能确定是否可以公开的，报有关主管部门或者保密行政管理部门确定（《政府信息公开条例》第十七条第三款）. */
  | { readonly kind: 'referred'; readonly to: string; readonly question: string }
  | { readonly kind: 'referral-answered'; readonly mayDisclose: boolean; readonly basis: string }
  | { readonly kind: 'secrecy-approved'; readonly basis: string }
  | { readonly kind: 'secrecy-refused'; readonly basis: string; readonly reason: string }
  /** 涉及其他机关的，协商、确认（《政府信息公开条例》第十一条）. */
  | { readonly kind: 'confirmation-asked'; readonly unitCode: string }
  /** 撤回: whoever asked needs no answer any more, or asked the wrong unit. */
  | { readonly kind: 'confirmation-withdrawn'; readonly unitCode: string }
  | { readonly kind: 'confirmation-given'; readonly unitCode: string }
  | { readonly kind: 'confirmation-refused'; readonly unitCode: string; readonly reason: string }
  | { readonly kind: 'scheduled'; readonly publishAt: string }
  | { readonly kind: 'unscheduled' }
  /** By `system:…`, with the reason why it could not go out at its moment. */
  | { readonly kind: 'unscheduled'; readonly reason: string }
  | { readonly kind: 'published' }
  | { readonly kind: 'discarded' }

export type DraftEventKind = DraftEvent['kind']
