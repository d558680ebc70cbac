import { type Action, actionLabels } from '@mingbai/core/permission/action'
import type { Grant, Reach } from '@mingbai/core/permission/grant'
import { grants } from '@mingbai/core/permission/grants'
import { publicSights } from '@mingbai/core/permission/public-sight'
import { type Role, roleLabels } from '@mingbai/core/permission/role'
import { publicSurfaces, surfaceLabels } from '@mingbai/core/permission/surface'
import {
  type Involvement,
  stateLabel,
  statesOf,
  type ThingKind,
  things,
} from '@mingbai/core/permission/thing'

const reachLabels: Readonly<Record<Reach, string>> = {
  'own-units': '本单位和下级单位的',
  everywhere: '全部',
  asked: '请本单位确认的',
  'own-asking': '自己请别的单位确认的',
  'own-account': '自己的账号',
}
const involvementLabels: Readonly<Record<Involvement, string>> = {
  author: '参与写的人',
  reviewer: '做内容审核的人',
  asker: '请别的单位确认的人',
  preparer: '上传或修补的人',
  holder: '账号本人',
}
const everyone = Object.keys(roleLabels).length

/** docs/权限表.md, from the permission table itself. */
export function permissionPage(): string {
  const kinds = Object.keys(things) as ThingKind[]
  return `# 权限表

谁能对什么做什么。没有写在这里的，都不能做。一个人可以有几个角色，有一个够就行。
“本单位和下级单位的”：属于这个人所在单位的，以及它下级单位的；属于整个站点的，哪个单位都算。

${kinds.map(staffSection).join('\n\n')}

## 公众看得到什么

公开的各处对所有人一样，登录的工作人员看到的也一样。没有列出的（草稿、账号、审计记录等）哪里都不公开。

${table(['什么', '状态', ...publicSurfaces.map(surface => surfaceLabels[surface])], publicRows(kinds))}

---
本页由权限表生成（\`npm run docs\`），不要手改；改 \`packages/core/src/permission\`。
`
}

function staffSection(kind: ThingKind): string {
  const rows = grants.filter(({ thing }) => thing === kind)
  const lines = rows.map(row => [
    actionLabels[row.action],
    statesIn(row),
    rolesIn(row),
    reachLabels[row.reach],
    notByIn(row),
  ])
  return `## ${things[kind].label}\n\n${table(['做什么', '在什么状态', '谁', '范围', '不能由谁'], lines)}`
}

function publicRows(kinds: readonly ThingKind[]): string[][] {
  return kinds.flatMap(kind =>
    statesOf(kind).flatMap(state => {
      const cells = publicSurfaces.map(surface => seenAt(kind, state, surface).join('、') || '—')
      return cells.every(cell => cell === '—')
        ? []
        : [[things[kind].label, stateLabel(kind, state), ...cells]]
    }),
  )
}

function seenAt(kind: ThingKind, state: string, surface: (typeof publicSurfaces)[number]): string[] {
  const isShown = (row: (typeof publicSights)[number]) =>
    row.thing === kind && row.surfaces.includes(surface) && (row.states as readonly string[]).includes(state)
  return publicSights.filter(isShown).map(({ action }: { action: Action }) => actionLabels[action])
}

function statesIn({ thing, states }: Grant): string {
  return states.map(state => stateLabel(thing, state)).join('、')
}

function rolesIn({ roles }: Grant): string {
  return roles.length === everyone ? '所有角色' : roles.map((role: Role) => roleLabels[role]).join('、')
}

function notByIn({ notBy }: Grant): string {
  return notBy.map(each => involvementLabels[each]).join('、') || '—'
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
