import { nearness } from '../../law/near-title.ts'
import { fold } from '../fold.ts'
import { eachItem, leafTitle, type Rule } from '../rule.ts'

export const itemNameUnlikeTemplate: Rule = {
  code: 'item-name-unlike-template',
  title: '事项名称与全国标准不同',
  severity: 'warning',
  why: '名称与全国标准指引差几个字，各地就对不上同一件事，搜索和统计都会漏。',
  silence:
    '没有提供标准指引的事项名称时不说话：人社厅函〔2019〕113号的事项清单还没有见过原文，这里不凭印象编写。与标准都不相近的，当作本地增加的事项。',
  check(catalogue, facts) {
    const names = facts.itemNames?.map(fold)
    if (names === undefined) return []
    return eachItem(item => {
      const own = fold(leafTitle(item))
      if (names.includes(own)) return []
      const near = names
        .flatMap(name => {
          const distance = nearness(own, name)
          return distance === null ? [] : [{ name, distance }]
        })
        .sort((a, b) => a.distance - b.distance)[0]
      if (near === undefined) return []
      return [
        {
          field: 'path',
          what: `“${leafTitle(item)}”与标准指引里的“${near.name}”名称相近而不相同。`,
          fix: '是同一件事的，用标准指引的名称；不是的，写明理由保留。',
        },
      ]
    })(catalogue, facts)
  },
  examples: {
    good: [
      { items: [{ path: ['失业保险服务', '失业保险金申领'] }], facts: { itemNames: ['失业保险金申领'] } },
      { items: [{ path: ['失业保险服务', '失业金申领'] }] },
    ],
    bad: [
      { items: [{ path: ['失业保险服务', '失业保险金申请'] }], facts: { itemNames: ['失业保险金申领'] } },
    ],
  },
}
