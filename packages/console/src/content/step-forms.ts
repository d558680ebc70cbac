import type { DraftEventKind } from '@mingbai/core/4-content/draft-event'
import type { DraftStateKind } from '@mingbai/core/4-content/draft-state'
import { draftSteps } from '@mingbai/core/4-content/draft-steps'
import type { InferRequestType } from 'hono/client'
import type { api } from '../api.ts'

export type StepTaken = InferRequestType<(typeof api.items)[':code']['draft']['steps']['$post']>['json']
export type StepName = StepTaken['step']

export interface StepField {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly isShort?: boolean
  /** A unit of the register. */
  readonly isUnit?: boolean
  /** One of the units whose confirmation is still owed. */
  readonly isAskedUnit?: boolean
}

export interface StepForm {
  /** The event that follows: it says in which states the step stands. */
  readonly event: DraftEventKind
  readonly label: string
  /** What follows, for who takes the step. */
  readonly consequence: string
  readonly done: string
  readonly fields: readonly StepField[]
  readonly tone: 'forward' | 'back' | 'aside'
}

const reason: StepField = {
  name: 'reason',
  label: '理由',
  hint: '写明哪一处、为什么、怎样改就可以；编写的人照着改。',
}
const basis: StepField = {
  name: 'basis',
  label: '审查依据',
  hint: '依据哪些法律、保密事项范围或规定作出判断，例如条例名称和条款。',
}
const unitCode: StepField = {
  name: 'unitCode',
  label: '单位',
  hint: '请哪个单位确认；从登记簿里选。',
  isUnit: true,
}

/** 草稿的每一步, in the order they stand: forward first. */
export const stepForms: Readonly<Record<StepName, StepForm>> = {
  submit: {
    event: 'submitted',
    label: '送审',
    consequence: '交给审核的人。审核期间还可以修改，但改过以后要重新送审。',
    done: '送审了',
    fields: [],
    tone: 'forward',
  },
  approve: {
    event: 'approved',
    label: '审核通过',
    consequence: '您确认看过全文，内容可以公开；接着由另一个人做保密审查。通过记在您名下。',
    done: '审核通过了',
    fields: [],
    tone: 'forward',
  },
  'approve-secrecy': {
    event: 'secrecy-approved',
    label: '保密审查通过',
    consequence: '审查只对现在这份文字有效；以后改动一个字，都要重新审查。通过记在您名下。',
    done: '保密审查通过了',
    fields: [basis],
    tone: 'forward',
  },
  confirm: {
    event: 'confirmation-given',
    label: '确认',
    consequence: '代表您的单位确认：文字里涉及您单位的内容无误，可以公开。',
    done: '确认了',
    fields: [],
    tone: 'forward',
  },
  'answer-referral': {
    event: 'referral-answered',
    label: '登记答复',
    consequence:
      '登记有关主管部门或保密行政管理部门的答复。可以公开的，回到提请以前的审查；不可以的，退回编写。',
    done: '答复登记了',
    fields: [{ name: 'basis', label: '答复内容和文号', hint: '照答复原文写，写明文号和日期。' }],
    tone: 'forward',
  },
  return: {
    event: 'returned',
    label: '退回',
    consequence: '草稿回到编写的人手里，他们看得到您写的理由；已有的审核和审查作废。',
    done: '退回了',
    fields: [reason],
    tone: 'back',
  },
  'refuse-secrecy': {
    event: 'secrecy-refused',
    label: '保密审查不通过',
    consequence: '草稿回到编写的人手里，他们看得到您写的理由。',
    done: '已退回，保密审查不通过',
    fields: [basis, reason],
    tone: 'back',
  },
  'refuse-confirmation': {
    event: 'confirmation-refused',
    label: '不予确认',
    consequence: '草稿回到编写的人手里，他们看得到您写的理由。',
    done: '已退回，不予确认',
    fields: [reason],
    tone: 'back',
  },
  refer: {
    event: 'referred',
    label: '提请确定',
    consequence: '不能确定是否可以公开的，报有关主管部门或保密行政管理部门确定；得到答复以前，草稿停在这里。',
    done: '已提请确定',
    fields: [
      { name: 'to', label: '报给谁', hint: '主管部门或保密行政管理部门的全称。', isShort: true },
      { name: 'question', label: '请确定什么', hint: '写明哪一处拿不准、为什么。' },
    ],
    tone: 'aside',
  },
  'ask-confirmation': {
    event: 'confirmation-asked',
    label: '请相关单位确认',
    consequence: '涉及别的单位的内容，要它确认以后才能发布。',
    done: '已请确认',
    fields: [unitCode],
    tone: 'aside',
  },
  'withdraw-confirmation': {
    event: 'confirmation-withdrawn',
    label: '撤回确认请求',
    consequence: '不再等这个单位确认；它以后不能答复这一次请求。审查都通过了的，就可以发布。',
    done: '请求撤回了',
    fields: [{ name: 'unitCode', label: '撤回请谁确认的', hint: '', isAskedUnit: true }],
    tone: 'back',
  },
  unschedule: {
    event: 'unscheduled',
    label: '取消定时',
    consequence: '不再定时发布；文字和审查都还有效，随时可以发布。',
    done: '定时取消了',
    fields: [],
    tone: 'back',
  },
  discard: {
    event: 'discarded',
    label: '放弃草稿',
    consequence: '草稿关上，不再往下走，公众看到的不变。写过的文字和经过都留在“经过”里，以后可以重新起草。',
    done: '草稿放弃了',
    fields: [],
    tone: 'back',
  },
}

const needsAsked: readonly DraftEventKind[] = [
  'confirmation-withdrawn',
  'confirmation-given',
  'confirmation-refused',
]

/** The steps that stand in a state, whoever may take them; to confirm or to take back, somebody must have asked. */
export function stepsIn(state: DraftStateKind, isAsked: boolean): readonly StepName[] {
  return (Object.keys(stepForms) as StepName[]).filter(step => {
    const { event } = stepForms[step]
    return draftSteps[event].from.includes(state) && (isAsked || !needsAsked.includes(event))
  })
}
