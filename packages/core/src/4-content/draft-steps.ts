import type { DraftEventKind } from './draft-event.ts'
import type { DraftFacts, DraftStateKind } from './draft-state.ts'

/** Who may not do it, because of what they already did to this text. */
export type Separation = 'author' | 'reviewer'

export const separations: Readonly<
  Record<Separation, { isHit: (draft: Pick<DraftFacts, 'authors' | 'review'>, staffId: string) => boolean }>
> = {
  author: { isHit: ({ authors }, id) => authors.includes(id) },
  reviewer: { isHit: ({ review }, id) => review?.by === id },
}

export interface DraftStep {
  readonly label: string
  /** The states in which it may happen. */
  readonly from: readonly DraftStateKind[]
  readonly notBy: readonly Separation[]
}

const inReviews: readonly DraftStateKind[] = ['in-review', 'in-secrecy-review']
const underWay: readonly DraftStateKind[] = [...inReviews, 'awaiting-confirmation', 'cleared']
const open: readonly DraftStateKind[] = ['writing', ...underWay, 'referred', 'scheduled']

/** 草稿的每一步: when it may be taken, and by whom not. The permission table reads the same rows. */
export const draftSteps: Readonly<Record<DraftEventKind, DraftStep>> = {
  started: { label: '起草', from: [], notBy: [] },
  saved: { label: '修改', from: open, notBy: [] },
  submitted: { label: '送审', from: ['writing'], notBy: [] },
  approved: { label: '审核通过', from: ['in-review'], notBy: ['author'] },
  returned: { label: '退回', from: underWay, notBy: ['author'] },
  referred: { label: '提请确定', from: inReviews, notBy: ['author'] },
  'referral-answered': { label: '登记答复', from: ['referred'], notBy: ['author'] },
  'secrecy-approved': {
    label: '保密审查通过',
    from: ['in-secrecy-review'],
    notBy: ['author', 'reviewer'],
  },
  'secrecy-refused': {
    label: '保密审查不通过',
    from: ['in-secrecy-review'],
    notBy: ['author', 'reviewer'],
  },
  'confirmation-asked': { label: '请相关单位确认', from: ['writing', ...underWay], notBy: [] },
  'confirmation-withdrawn': {
    label: '撤回确认请求',
    from: ['writing', ...inReviews, 'referred', 'awaiting-confirmation'],
    notBy: [],
  },
  'confirmation-given': {
    label: '确认',
    from: [...inReviews, 'awaiting-confirmation'],
    notBy: ['author'],
  },
  'confirmation-refused': {
    label: '不予确认',
    from: [...inReviews, 'awaiting-confirmation'],
    notBy: ['author'],
  },
  scheduled: { label: '定时发布', from: ['cleared'], notBy: [] },
  unscheduled: { label: '取消定时', from: ['scheduled'], notBy: [] },
  published: { label: '发布', from: ['cleared', 'scheduled'], notBy: [] },
  discarded: { label: '放弃', from: open, notBy: [] },
}
