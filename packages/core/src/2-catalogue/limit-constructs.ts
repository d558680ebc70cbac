import type { LimitRule, LimitUnit } from './catalogue.ts'
import { numberPattern, readNumber } from './limit-number.ts'
import { triggerIn } from './limit-triggers.ts'

/** One way of writing a limit, and what it says; null where it may say two things. Texts are folded. */
export interface LimitConstruct {
  readonly pattern: RegExp
  read(match: readonly string[], before: string): readonly LimitRule[] | null
}

const n = `(${numberPattern})`
const unit = '个?(工作日|星期|日|天|周|月|年)'
const period = '(半年|季度|季|年度|年|月|周|日|天)'
const told = '(?:及时|予以|向社会|公开|公布|公示|更新)*'

/** 提前一周发通知邀请 · 会议召开前5日 · 5个工作日前 */
const ahead: LimitConstruct = {
  pattern: new RegExp(`提前${n}${unit}|前${n}${unit}内?|${n}${unit}(?:之前|以前|前)`, 'u'),
  read: ([, ...parts]) => {
    const [amount, unit] = parts.filter(part => part !== undefined)
    const term = termOf(amount, unit)
    return term && [{ kind: 'ahead', ...term }]
  },
}

/** 每年1月31日前 · 每年3月底前 */
const yearlyBy: LimitConstruct = {
  pattern: /每年度?的?(\d{1,2})月(?:份)?(?:(\d{1,2})日|底)(?:之前|以前|前)?/u,
  read: ([, month, day]) => {
    const last = lastDays[Number(month) - 1]
    const on = day ?? last
    if (last === undefined || on === undefined || Number(on) > Number(last)) return null
    return [
      { kind: 'recurring', every: 1, unit: 'year', by: `${month?.padStart(2, '0')}-${on.padStart(2, '0')}` },
    ]
  },
}

/** February's end is not one day: 每年2月底前 stays a question. */
const lastDays = ['31', undefined, '31', '30', '31', '30', '31', '31', '30', '31', '30', '31']

/** 每季度的首个月20日 · 每月10日前: `by` is the month within the period, then the day. */
const periodBy: LimitConstruct = {
  pattern: /每(?:季度?的?(?:首个月|首月|第一个月)|(月))的?(\d{1,2})日(?:之前|以前|前)?/u,
  read: ([, monthly, day]) =>
    Number(day) > 28
      ? null
      : [{ kind: 'recurring', every: monthly ? 1 : 3, unit: 'month', by: `01-${day?.padStart(2, '0')}` }],
}

/** 每月公布一次 · 半年至少更新1次 · 按年公开 · 每季度 */
const recurring: LimitConstruct = {
  pattern: new RegExp(
    `(?:每个?${period}(?:至少)?${told}(?:[1一]次)?|按${period}(?=公|更))${told}|(半年|季度|年|月|周)(?:至少)${told}[1一]次`,
    'u',
  ),
  read: ([, ...named]) => {
    const period = periods[named.find(name => name !== undefined) ?? '']
    return period ? [{ kind: 'recurring', ...period }] : null
  },
}

const periods: Readonly<Record<string, { every: number; unit: 'day' | 'week' | 'month' | 'year' }>> = {
  半年: { every: 6, unit: 'month' },
  季度: { every: 3, unit: 'month' },
  季: { every: 3, unit: 'month' },
  年度: { every: 1, unit: 'year' },
  年: { every: 1, unit: 'year' },
  月: { every: 1, unit: 'month' },
  周: { every: 1, unit: 'week' },
  日: { every: 1, unit: 'day' },
  天: { every: 1, unit: 'day' },
}

/** 公示7个工作日: how long it stays posted, which is no limit for publishing. With 内 it may be either. */
const noticePeriod: LimitConstruct = {
  pattern: new RegExp(`公示期?(?:为|不少于|至少)?${n}${unit}(内|以内|之内)?`, 'u'),
  read: ([, , , within]) => (within === undefined ? [] : null),
}

/** 20个工作日内 · 20个工作日 · 批准后20日内: days that are not working days need their 内. */
const within: LimitConstruct = {
  pattern: new RegExp(`${n}${unit}(?!以上|以后|之后|后|外)(之内|以内|内)?${told}`, 'u'),
  read: ([, amount, unit, inside], before) => {
    if (inside === undefined && unit !== '工作日') return null
    if (/(?:不少于|至少|(?<!不)超过|满)$/u.test(before)) return null
    // 20个工作日内（特殊情况30个工作日）: a number in brackets qualifies another in words that nobody parses.
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) return null
    const term = termOf(amount, unit)
    return term && [{ kind: 'within', ...term, trigger: triggerIn(before) }]
  },
}

/** 及时公开 · 实时 · 随时公布 */
const immediate: LimitConstruct = {
  pattern: new RegExp(`(?:及时|实时|随时|即时|立即)${told}`, 'u'),
  read: () => [{ kind: 'immediate' }],
}

/** 长期公开 · 永久公开 */
const permanent: LimitConstruct = {
  pattern: new RegExp(`(?:长期|永久|常年)${told}`, 'u'),
  read: () => [{ kind: 'permanent' }],
}

/** In order: where two fit at the same place, the first one holds. */
export const limitConstructs: readonly LimitConstruct[] = [
  yearlyBy,
  periodBy,
  recurring,
  noticePeriod,
  ahead,
  within,
  immediate,
  permanent,
]

/** Years and weeks are months and days of theirs; half a month is no number of days. */
function termOf(number = '', unit = ''): { amount: number; unit: LimitUnit } | null {
  const [each, name] = units[unit] ?? []
  const amount = (readNumber(number) ?? Number.NaN) * (each ?? Number.NaN)
  return name !== undefined && Number.isInteger(amount) && amount > 0 ? { amount, unit: name } : null
}

const units: Readonly<Record<string, readonly [number, LimitUnit]>> = {
  工作日: [1, 'working-day'],
  日: [1, 'day'],
  天: [1, 'day'],
  周: [7, 'day'],
  星期: [7, 'day'],
  月: [1, 'month'],
  年: [12, 'month'],
}
