import { lawFinder } from '../../law/match-title.ts'
import { nearness } from '../../law/near-title.ts'
import type { Rule } from '../rule.ts'

export const legalBasisTwoNames: Rule = {
  code: 'legal-basis-two-names',
  title: '一部依据写成两个名称',
  severity: 'warning',
  why: '同一份目录里只差一两个字的两个依据，多半是同一部写错了一处。',
  silence: '两个名称在登记簿里是两部不同的文件时不说话。',
  check(catalogue, { laws }) {
    const findLaw = lawFinder(laws)
    const uses = new Map<string, number>()
    for (const title of catalogue.items.flatMap(item => item.legalBasis)) {
      uses.set(title, (uses.get(title) ?? 0) + 1)
    }
    const titles = [...uses.keys()]
    const unknown = new Set(titles.filter(title => findLaw(title) === null))
    /** The title more items use, of those that differ from this one by a slip. */
    const twins = new Map(
      titles.flatMap(title => {
        const twin = titles.find(
          other =>
            (uses.get(other) ?? 0) > (uses.get(title) ?? 0) &&
            (unknown.has(title) || unknown.has(other)) &&
            nearness(title, other) !== null,
        )
        return twin === undefined ? [] : [[title, twin] as const]
      }),
    )
    return catalogue.items.flatMap(item =>
      item.legalBasis.flatMap(title => {
        const twin = twins.get(title)
        if (twin === undefined) return []
        return [
          {
            item,
            field: 'legalBasis',
            what: `这里写《${title}》，同一份目录有${uses.get(twin)}个事项写《${twin}》，两个名称相近。`,
            fix: '对照原文件核对是不是同一部；是的话，全目录用正确的那个名称。',
          },
        ]
      }),
    )
  },
  examples: {
    good: [{ items: [{ legalBasis: ['失业保险条例'] }, { legalBasis: ['工伤保险条例'] }] }],
    bad: [
      {
        items: [
          { legalBasis: ['劳动保障条例'] },
          { legalBasis: ['劳动保障条例'] },
          { legalBasis: ['劳动保险条例'] },
        ],
      },
    ],
  },
}
