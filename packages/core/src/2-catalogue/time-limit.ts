import type { LimitRule, LimitUnit, TimeLimit } from './catalogue.ts'
import { fold } from './fold.ts'

const units: Readonly<Record<string, LimitUnit>> = {
  工作日: 'working-day',
  日: 'day',
  天: 'day',
  月: 'month',
}

/** What starts the clock, as printed before the number; the first that fits wins. */
const triggers: readonly (readonly [string, RegExp])[] = [
  ['formed-or-changed', /形成(或者?|\(|（)?变更/u],
  ['formed', /形成/u],
  ['made-or-obtained', /(制定|制作)或获取/u],
]

/**
 * 公开时限 as a rule: `公开事项信息形成或变更之日起20个工作日内公开` is 20 working days from formation or change.
 * What it cannot read is `unspecified`, with the text kept.
 */
export function readTimeLimit(text: string | null): TimeLimit {
  if (text === null) return { text, rules: [] }
  const folded = fold(text)
  const found = /(\d+)个?(工作日|日|天|月)内/u.exec(folded)
  const unit = units[found?.[2] ?? '']
  // Several limits in one cell are several rules: reading one of them would hide the others.
  const onlyOne = folded.match(/\d+/gu)?.length === 1 && folded.match(/工作日|[日天月]内/gu)?.length === 1
  if (!found || !unit || !onlyOne) return { text, rules: [{ kind: 'unspecified' }] }
  const trigger = triggers.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'unspecified'
  const rule: LimitRule = { kind: 'within', amount: Number(found[1]), unit, trigger }
  return { text, rules: [rule] }
}
