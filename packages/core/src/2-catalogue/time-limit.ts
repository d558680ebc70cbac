import type { LimitRule, TimeLimit } from './catalogue.ts'
import { fold } from './fold.ts'
import { type LimitConstruct, limitConstructs } from './limit-constructs.ts'
import { numberPattern } from './limit-number.ts'
import { simplify } from './simplify.ts'

/**
 * 公开时限 as rules, in the order they are printed: `公开事项信息形成或变更之日起20个工作日内公开` is 20 working days
 * from formation or change. All of the text or nothing: what leaves a number over is `unspecified`, with the text
 * kept, because reading one of several limits would hide the others.
 */
export function readTimeLimit(text: string | null): TimeLimit {
  if (text === null) return { text, rules: [] }
  const rules = readRules(withoutRemarks(simplify(fold(text))))
  return { text, rules: rules === null || rules.length === 0 ? [{ kind: 'unspecified' }] : rules }
}

/** Ordinals of a list, and the clause that lets other laws prevail: it sets no limit of its own. */
function withoutRemarks(folded: string): string {
  return folded
    .replace(/法律、?(?:行政)?法规[^;。]*另有规定[^;。]*/gu, '')
    .replace(/(^|[;。,])\(?\d[.、)](?!\d)/gu, '$1')
}

/** Takes the constructs off the front, one by one; null where one says two things or a number remains. */
function readRules(folded: string): readonly LimitRule[] | null {
  const rules: LimitRule[] = []
  let rest = folded
  for (let next = firstIn(rest); next; next = firstIn(rest)) {
    const before = rest.slice(0, next.at)
    const read = holdsNumber(before) ? null : next.construct.read(next.match, before)
    if (read === null) return null
    rules.push(...read)
    rest = rest.slice(next.at + (next.match[0]?.length ?? 0))
  }
  return holdsNumber(rest) ? null : rules
}

interface Found {
  readonly construct: LimitConstruct
  readonly match: RegExpExecArray
  readonly at: number
}

function firstIn(text: string): Found | null {
  return limitConstructs.reduce<Found | null>((first, construct) => {
    const match = construct.pattern.exec(text)
    return match && (first === null || match.index < first.at) ? { construct, match, at: match.index } : first
  }, null)
}

const numbered = new RegExp(String.raw`\d|\*|${numberPattern}个?(?:工作日|小时)|工作日`, 'u')

function holdsNumber(text: string): boolean {
  return numbered.test(text)
}
