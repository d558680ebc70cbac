import { eachItem, type Rule } from '../rule.ts'
import { isServiceItem, standardElements } from '../standard-elements.ts'

export const elementsSplit: Rule = {
  code: 'elements-split',
  title: '一项要素被拆成几截',
  severity: 'error',
  why: '换页或换行切断的要素会被当成两项，真正的那一项就成了缺项。',
  silence: '只看已写出一半以上标准要素的事项。',
  check: eachItem(({ elements }) => {
    if (!isServiceItem(elements)) return []
    return standardElements.flatMap(whole => {
      const pieces = elements.filter(
        element => element !== whole && whole.includes(element) && !standardElements.includes(element),
      )
      if (pieces.length === 0) return []
      const printed = pieces.map(piece => `“${piece}”`).join('、')
      return [
        { field: 'elements', what: `${printed}只是“${whole}”的一截。`, fix: `接回“${whole}”，作为一项写。` },
      ]
    })
  }),
  examples: {
    good: [{ items: [{ elements: standardElements }] }],
    bad: [
      {
        items: [
          { elements: [...standardElements.slice(0, 6), '收费', '依据及标准', ...standardElements.slice(7)] },
        ],
      },
    ],
  },
}
