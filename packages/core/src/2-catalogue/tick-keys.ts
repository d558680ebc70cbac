import type { TickGroup } from './columns.ts'

/** Names of tick columns, compared folded. Extraction is seen to lose the first character of some. */
const keys: Readonly<Record<TickGroup, readonly (readonly [string, RegExp])[]>> = {
  audience: [
    ['everyone', /^(面?向)?全?社会(公众|公开)?$/],
    ['specificGroup', /^特定(群[众体]|对象|人群)/],
  ],
  mode: [
    ['proactive', /^主动(公开)?$/],
    ['onRequest', /^依?申请(公开)?$/],
  ],
  tiers: [
    ['county', /^[县区]级$/],
    ['township', /^(乡|镇|乡镇|乡\(镇\))、村级$|^乡(镇|\(镇\))?级$|^镇级$/],
    ['village', /^村级$/],
    ['street', /^街道$/],
    ['city', /^市级$/],
  ],
}

/** What the tick column of that name is called in an item; null for a name nobody foresaw. */
export function tickKeyOf(group: TickGroup, label: string): string | null {
  return keys[group].find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

export function isForeseen(group: TickGroup, key: string | null): boolean {
  return keys[group].some(([each]) => each === key)
}

/** The group to which a name can only belong, whatever is printed above it. */
export function groupOf(label: string): TickGroup | null {
  const groups: readonly TickGroup[] = ['audience', 'mode', 'tiers']
  return groups.find(group => tickKeyOf(group, label) !== null) ?? (isTier(label) ? 'tiers' : null)
}

/** 东阳市级, 镇(街)级, 嘎查(社区)级: what is printed of tiers ends in 级, 街道, 社区 or 村. */
function isTier(label: string): boolean {
  return label.length <= 10 && /([^一二三上下本各]级|街道|社区|村)\)?$/u.test(label)
}
