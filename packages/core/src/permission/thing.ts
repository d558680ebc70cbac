import { draftStateLabels } from '../4-content/draft-state.ts'

/** What is handled, and the states it can be in; `absent`: there is none yet. */
export const things = {
  draft: { label: '草稿', states: { absent: '还没有草稿', ...draftStateLabels } },
  edition: {
    label: '已公开的一版',
    states: {
      'in-force': '现行',
      superseded: '已被新版替换',
      withdrawn: '已撤下',
      'taken-down': '已紧急下线',
    },
  },
  'catalogue-version': {
    label: '目录的一版',
    states: {
      absent: '还没有上传',
      uploaded: '待启用',
      scheduled: '待施行',
      'in-force': '现行',
      replaced: '已被新版替换',
      discarded: '已放弃',
    },
  },
  'organisation-unit': {
    label: '机构',
    states: { absent: '还没有登记', 'in-use': '在用', closed: '已撤销' },
  },
  'staff-account': {
    label: '工作人员账号',
    states: { absent: '还没有账号', invited: '已邀请', active: '在用', locked: '已锁定', closed: '已停用' },
  },
  'audit-trail': { label: '审计记录', states: { kept: '留存' } },
} as const satisfies Record<string, { label: string; states: Record<string, string> }>

export type ThingKind = keyof typeof things
export type ThingState<Kind extends ThingKind> = keyof (typeof things)[Kind]['states'] & string

/** What a person already did to a thing, or is to it: what two people must do, one of them has done. */
export type Involvement = 'author' | 'reviewer' | 'asker' | 'preparer' | 'holder'

/** A thing as far as permission depends on it. */
export type Thing = {
  readonly [Kind in ThingKind]: {
    readonly kind: Kind
    readonly state: ThingState<Kind>
    /** The unit it belongs to and the units above that one; empty: it belongs to the whole site. */
    readonly units: readonly string[]
    /** Units whose confirmation was asked and is still owed. */
    readonly askedUnits?: readonly string[]
    /** Accounts' ids. */
    readonly involved?: Readonly<Partial<Record<Involvement, readonly string[]>>>
  }
}[ThingKind]

export function stateLabel(kind: ThingKind, state: string): string {
  const states: Readonly<Record<string, string>> = things[kind].states
  return states[state] ?? state
}

export function statesOf<Kind extends ThingKind>(kind: Kind): readonly ThingState<Kind>[] {
  return Object.keys(things[kind].states) as ThingState<Kind>[]
}
