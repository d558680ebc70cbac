import { eachItem, type Rule } from '../rule.ts'
import { standardElements } from '../standard-elements.ts'

export const elementsOutOfOrder: Rule = {
  code: 'elements-out-of-order',
  title: '要素的次序与标准不同',
  severity: 'info',
  why: '各事项次序一致，读的人才好比较；次序乱了，往往是几行拼接时接错了位置。',
  silence: '只看十一项齐全的事项。',
  check: eachItem(({ elements }) => {
    const known = elements.filter(element => standardElements.includes(element))
    const isWhole =
      new Set(known).size === standardElements.length && known.length === standardElements.length
    const moved = known.find((element, n) => element !== standardElements[n])
    if (!isWhole || moved === undefined) return []
    return [
      {
        field: 'elements',
        what: `公开内容的次序从“${moved}”起与标准不同。`,
        fix: `按标准次序排列：${standardElements.join('、')}。`,
      },
    ]
  }),
  examples: {
    good: [{ items: [{ elements: standardElements }] }],
    bad: [{ items: [{ elements: standardElements.toReversed() }] }],
  },
}
