import type { Item } from '../catalogue.ts'
import { fold } from '../fold.ts'
import type { Rule } from '../rule.ts'

export const itemDuplicate: Rule = {
  code: 'item-duplicate',
  title: '同一事项列了两次',
  severity: 'error',
  why: '同一事项有两行，改了一行漏了另一行，公开出去就互相矛盾。',
  silence: '只比较完整的路径；名称相同而上级不同的（如各处的“办事指南”）不算重复。',
  check({ items }) {
    const first = new Map<string, Item>()
    return items.flatMap(item => {
      const path = item.path.map(fold).join(' › ')
      const earlier = first.get(path)
      if (earlier === undefined) {
        first.set(path, item)
        return []
      }
      return [
        {
          item,
          field: 'path',
          what: `“${path}”前面已经列过，在第 ${earlier.provenance.path?.row ?? '？'} 行。`,
          fix: '合并成一行；本来是两件事的，把名称写得能分清。',
        },
      ]
    })
  },
  examples: {
    good: [{ items: [{ path: ['政策', '办事指南'] }, { path: ['名单', '办事指南'] }] }],
    bad: [{ items: [{ path: ['登记', '出生（死亡）登记'] }, { path: ['登记', '出生 (死亡)登记'] }] }],
  },
}
