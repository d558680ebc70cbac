import type { LimitRule, LimitUnit } from '../catalogue.ts'
import { eachItem, type Rule } from '../rule.ts'

/** 政府信息公开条例第二十六条: 20 working days from the day the information is formed or changed. */
const lawful = 20
const lawfulTriggers = ['formed-or-changed', 'formed', 'changed', 'made-or-obtained']
/** The most of each unit that is never longer than 20 working days: from a Sunday they may be over after 26 days. */
const neverLonger: Readonly<Record<LimitUnit, number>> = { 'working-day': lawful, day: 26, month: 0 }

export const timeLimitLooserThanLaw: Rule = {
  code: 'time-limit-looser-than-law',
  title: '公开时限比法定的长',
  severity: 'error',
  why: '《政府信息公开条例》第二十六条：自信息形成或者变更之日起20个工作日内公开；法律、法规另有规定的从其规定。目录只能写得更短。',
  silence:
    '只看从信息形成、变更、制作、获取之日起算的期限；从审批、会议等算起的，另有规定，不判断。按日、按月计的期限有时比20个工作日长，只提“注意”。',
  check: eachItem(({ timeLimit }) => {
    const looser = timeLimit.rules.find(isLooser)
    if (looser === undefined) return []
    const isCertain = looser.unit === 'working-day'
    return [
      {
        field: 'timeLimit',
        what: `公开时限“${timeLimit.text}”${isCertain ? '比' : '有时会比'}法定的20个工作日长。`,
        fix: '改成20个工作日以内；另有法律、法规规定的，把它写进公开依据，并写明理由。',
        ...(isCertain ? {} : { severity: 'warning' as const }),
      },
    ]
  }),
  examples: {
    good: [
      limit('信息形成之日起7个工作日内', {
        kind: 'within',
        amount: 7,
        unit: 'working-day',
        trigger: 'formed',
      }),
      limit('会议批准后30日内', { kind: 'within', amount: 30, unit: 'day', trigger: 'unspecified' }),
      limit('长期公开', { kind: 'unspecified' }),
    ],
    bad: [
      limit('信息形成之日起30个工作日内', {
        kind: 'within',
        amount: 30,
        unit: 'working-day',
        trigger: 'formed',
      }),
      limit('信息变更之日起1个月内', {
        kind: 'within',
        amount: 1,
        unit: 'month',
        trigger: 'formed-or-changed',
      }),
    ],
  },
}

type Within = Extract<LimitRule, { kind: 'within' }>

function isLooser(rule: LimitRule): rule is Within {
  return (
    rule.kind === 'within' && lawfulTriggers.includes(rule.trigger) && rule.amount > neverLonger[rule.unit]
  )
}

function limit(text: string, rule: LimitRule) {
  return { items: [{ timeLimit: { text, rules: [rule] } }] }
}
