import { eachItem, type Rule } from '../rule.ts'
import { standardElements } from '../standard-elements.ts'

export const elementsRepeated: Rule = {
  code: 'elements-repeated',
  title: '同一要素写了两次',
  severity: 'warning',
  why: '重复的一项常常本该是另一项，改漏了就少公开一样。',
  silence: '没有读到公开内容时不说话。',
  check: eachItem(({ elements }) => {
    const repeated = [...new Set(elements.filter((element, n) => elements.indexOf(element) < n))]
    if (repeated.length === 0) return []
    return [
      {
        field: 'elements',
        what: `公开内容里${repeated.map(each => `“${each}”`).join('、')}写了不止一次。`,
        fix: '对照原文件，删去多的一次，或改成本来要写的那一项。',
      },
    ]
  }),
  examples: {
    good: [{ items: [{ elements: standardElements }] }],
    bad: [{ items: [{ elements: [...standardElements, '办理材料'] }] }],
  },
}
