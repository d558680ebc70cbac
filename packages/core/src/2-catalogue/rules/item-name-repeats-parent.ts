import { fold } from '../fold.ts'
import { eachItem, leafTitle, type Rule } from '../rule.ts'

export const itemNameRepeatsParent: Rule = {
  code: 'item-name-repeats-parent',
  title: '事项与上级同名',
  severity: 'info',
  why: '上级只有一个同名的下级，多出来的一层没有意义；也可能是上级的名称印错了。',
  silence: '只比较最后一级和它的上级。',
  check: eachItem(item => {
    const [parent, leaf] = item.path.slice(-2)
    if (parent === undefined || leaf === undefined || fold(parent) !== fold(leaf)) return []
    return [
      {
        field: 'path',
        what: `“${leafTitle(item)}”与它的上级事项同名。`,
        fix: '对照原文件核对上级的名称；确实同名的，可以去掉一级。',
      },
    ]
  }),
  examples: {
    good: [{ items: [{ path: ['社会保险登记', '单位登记'] }] }, { items: [{ path: ['社会保险登记'] }] }],
    bad: [{ items: [{ path: ['缴费', '一次性缴费申报', '一次性缴费申报'] }] }],
  },
}
