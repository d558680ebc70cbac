import type { LimitRule } from '@mingbai/core/2-catalogue/catalogue'

const units = { 'working-day': '个工作日', day: '天', month: '个月', week: '周', year: '年' } as const

const triggers: Readonly<Record<string, string>> = {
  'request-received': '收到申请',
  received: '收到',
  decision: '作出决定',
  'allocation-decided': '分配结果确定',
  'formed-or-changed': '信息形成或变更',
  formed: '信息形成',
  'made-or-obtained': '制作或获取',
  approved: '批准',
}

/** What was understood of 公开时限, one rule a sentence. */
export function limitInWords(rule: LimitRule): string {
  switch (rule.kind) {
    case 'within':
      return `${triggers[rule.trigger] ? `自${triggers[rule.trigger]}之日起` : '没有写从哪天起算，'}${rule.amount} ${units[rule.unit]}内`
    case 'recurring':
      return `每 ${rule.every} ${units[rule.unit]}一次${rule.by ? `，到 ${rule.by} 为止` : ''}`
    case 'ahead':
      return `提前 ${rule.amount} ${units[rule.unit]}`
    case 'immediate':
      return '立即、及时公开'
    case 'permanent':
      return '长期公开'
    case 'unspecified':
      return '读不成期限：照原文显示，不算到期日'
  }
}
