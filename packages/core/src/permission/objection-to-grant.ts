import { actionLabels } from './action.ts'
import type { Actor } from './actor.ts'
import type { Grant, Reach } from './grant.ts'
import { roleLabels } from './role.ts'
import type { Involvement, Thing } from './thing.ts'

type Staff = Extract<Actor, { kind: 'staff' }>

const reaches: Readonly<Record<Reach, (actor: Staff, thing: Thing) => boolean>> = {
  everywhere: () => true,
  'own-units': ({ unitCode }, { units }) => units.length === 0 || units.includes(unitCode),
  asked: ({ unitCode }, { askedUnits = [] }) => askedUnits.includes(unitCode),
  'own-asking': ({ id }, { involved }) => involved?.asker?.includes(id) ?? false,
  'own-account': ({ id }, { involved }) => involved?.holder?.includes(id) ?? false,
}

const outOfReach: Readonly<Record<Reach, string>> = {
  everywhere: '',
  'own-units': '这是别的单位的；要由它自己的或它上级单位的人来办。',
  asked: '没有请您的单位确认；要先由起草的单位提出。',
  'own-asking': '不是您提出的；要由提出的人或起草单位管发布的人来办。',
  'own-account': '这是别人的账号；只能看自己的，或者请系统管理员办。',
}

const notByReasons: Readonly<Record<Involvement, string>> = {
  author: '这篇是您写的，要由没有参与写的人来办。',
  reviewer: '这篇的内容审核是您做的，要由另一个人来办。',
  asker: '这是您提出的，要由另一个人来办。',
  preparer: '这一版是您上传或修补的，要由另一个人来办。',
  holder: '这是您自己的账号，要由另一位系统管理员来办。',
}

/** Why a row does not let a person, and how many of its conditions were met before; null when it does. */
export interface Objection {
  readonly passed: number
  readonly reason: string
}

export function objectionToGrant(grant: Grant, actor: Staff, thing: Thing): Objection | null {
  const label = actionLabels[grant.action]
  if (!grant.roles.some(role => actor.roles.includes(role))) {
    const needed = grant.roles.map(role => `“${roleLabels[role]}”`).join('或')
    const own = actor.roles.map(role => `“${roleLabels[role]}”`).join('、') || '空的'
    return {
      passed: 0,
      reason: `“${label}”要由${needed}来办，您的角色是${own}；需要的话请系统管理员改角色。`,
    }
  }
  if (!reaches[grant.reach](actor, thing)) return { passed: 1, reason: outOfReach[grant.reach] }
  const hit = grant.notBy.find(each => thing.involved?.[each]?.includes(actor.id))
  return hit ? { passed: 2, reason: notByReasons[hit] } : null
}
