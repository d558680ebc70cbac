import { fieldLabels } from '../columns.ts'
import { eachItem, type Rule } from '../rule.ts'

const neighbours = ['elements', 'timeLimit', 'agency', 'channels'] as const
const cell = (row: number, how: 'stated' | 'inherited') => ({ row, column: 4, how })

export const legalBasisLeftBlank: Rule = {
  code: 'legal-basis-left-blank',
  title: '别的格印了，公开依据一格是空的',
  severity: 'info',
  why: '空着的一格按合并单元格沿用了上面的依据；也可能是漏印，那这个事项就带着别的事项的依据。',
  silence: '一行里别的几格也都空着时不说话：那是整块合并的单元格。',
  check: eachItem(({ legalBasis, provenance }) => {
    const { legalBasis: basis, path } = provenance
    if (basis?.how !== 'inherited' || path === undefined) return []
    const printed = neighbours.filter(field => provenance[field]?.row === path.row)
    if (printed.length === 0) return []
    const labels = printed.map(field => fieldLabels[field]).join('、')
    const titles = legalBasis.map(title => `《${title}》`).join('、')
    return [
      {
        field: 'path',
        what: `这一行印了${labels}，公开依据却是空的，已沿用第 ${basis.row} 行的${titles}。`,
        fix: '对照原文件：确是合并单元格的，不用改；漏印的，补上这个事项自己的依据。',
      },
    ]
  }),
  examples: {
    good: [
      { items: [{}] },
      { items: [{ provenance: { path: cell(3, 'stated'), legalBasis: cell(2, 'inherited') } }] },
    ],
    bad: [
      {
        items: [
          {
            provenance: {
              path: cell(3, 'stated'),
              legalBasis: cell(2, 'inherited'),
              timeLimit: cell(3, 'stated'),
            },
          },
        ],
      },
    ],
  },
}
