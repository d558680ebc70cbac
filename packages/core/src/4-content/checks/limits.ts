import type { GuideCheck } from '../guide-finding.ts'
import type { Duration } from '../service-guide.ts'

const units = { 'working-day': '个工作日', day: '日', month: '个月' } as const

/** 承诺时限不得长于法定时限，单位相同 (R26): working days and days are never compared. */
export const checkLimits: GuideCheck = ({ processingTime: { statutory, promised } }) => {
  if (statutory === null || promised === null) return []
  const isSameUnit = statutory.unit === promised.unit
  if (isSameUnit && promised.amount <= statutory.amount) return []
  const both = `承诺${inWords(promised)}，法定${inWords(statutory)}`
  return [
    {
      code: 'promised-limit',
      severity: 'error',
      needsBasis: false,
      field: 'processingTime',
      at: 'processingTime.promised',
      what: isSameUnit
        ? `承诺时限比法定时限长：${both}。`
        : `承诺时限和法定时限单位不同，无法比较：${both}。`,
      why: '承诺只能比法定的短，要让人看得出短了多少。',
      fix: isSameUnit
        ? `把承诺时限改成不超过${inWords(statutory)}。`
        : `把承诺时限也按“${units[statutory.unit].replace('个', '')}”来写。`,
    },
  ]
}

function inWords({ amount, unit }: Duration): string {
  return `${amount}${units[unit]}`
}
