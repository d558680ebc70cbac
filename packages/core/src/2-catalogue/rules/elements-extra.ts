import { eachItem, type Rule } from '../rule.ts'
import { isServiceItem, standardElements } from '../standard-elements.ts'

export const elementsExtra: Rule = {
  code: 'elements-extra',
  title: '公开内容多出要素',
  severity: 'warning',
  why: '标准之外的要素没有固定的写法，办事指南里也没有它的位置，多半是错字或者两项连在了一起。',
  silence: '只看已写出一半以上标准要素的事项。标准要素被拆开的，由 elements-split 指出。',
  check: eachItem(({ elements }) => {
    if (!isServiceItem(elements)) return []
    const extra = elements.filter(element => !standardElements.some(standard => standard.includes(element)))
    if (extra.length === 0) return []
    return [
      {
        field: 'elements',
        what: `公开内容里的${extra.map(each => `“${each}”`).join('、')}不在十一项标准要素之中。`,
        fix: '写错的改成标准名称；确实要多公开一项的，保留并写明理由。',
      },
    ]
  }),
  examples: {
    good: [{ items: [{ elements: standardElements }] }],
    bad: [{ items: [{ elements: [...standardElements.slice(0, 10), '监督投拆渠道'] }] }],
  },
}
