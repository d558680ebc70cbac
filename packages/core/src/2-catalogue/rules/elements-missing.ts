import { eachItem, leafTitle, type Rule } from '../rule.ts'
import { isServiceItem, standardElements } from '../standard-elements.ts'

export const elementsMissing: Rule = {
  code: 'elements-missing',
  title: '公开内容缺要素',
  severity: 'error',
  why: '办事类事项的公开内容是十一项，少写一项，办事的人就少知道一件事。',
  silence: '只看已写出一半以上标准要素的事项；政策文件、名单一类事项的要素不同，不按十一项要求。',
  check: eachItem(item => {
    if (item.elements.length === 0) {
      return [
        {
          field: 'elements',
          what: `“${leafTitle(item)}”没有读到公开内容（要素）。`,
          fix: '对照原文件补上应当公开的要素。',
        },
      ]
    }
    const missing = standardElements.filter(element => !item.elements.includes(element))
    if (!isServiceItem(item.elements) || missing.length === 0) return []
    return [
      {
        field: 'elements',
        what: `公开内容里没有${missing.join('、')}。`,
        fix: `补上：${missing.join('、')}。`,
      },
    ]
  }),
  examples: {
    good: [
      { items: [{ elements: standardElements }] },
      { items: [{ elements: ['政策法规文件', '办事指南'] }] },
    ],
    bad: [{ items: [{ elements: standardElements.slice(0, 9) }] }, { items: [{ elements: [] }] }],
  },
}
