import { isRepealed } from '../../law/law.ts'
import { cite, lawFinder, shortTitle } from '../../law/match-title.ts'
import { eachItem, leafTitle, type Rule } from '../rule.ts'

export const legalBasisNewerUncited: Rule = {
  code: 'legal-basis-newer-uncited',
  title: '没有引用直接规定这件事的条款',
  severity: 'info',
  why: '这件事的办理时限、办法有条款直接规定；目录不引用，办事指南就容易照旧规定写。',
  silence: '只知道登记簿里写明管哪些事项的条款，现在是《社会保险经办条例》的八条。这是建议，不是差错。',
  check(catalogue, facts) {
    const findLaw = lawFinder(facts.laws)
    const inForce = facts.laws.filter(
      law => !isRepealed(law, facts.today) && (law.validFrom ?? facts.today) <= facts.today,
    )
    return eachItem(item => {
      const cited = item.legalBasis.map(findLaw)
      return inForce
        .filter(law => !cited.includes(law))
        .flatMap(law =>
          law.articles
            .filter(({ governs }) => governs.test(leafTitle(item)))
            .map(({ number, says }) => ({
              field: 'legalBasis',
              what: `没有引用《${shortTitle(law.title)}》${number}：${says}。`,
              fix: `考虑把${cite(law)}补进公开依据，并核对办事指南里的办理时限。`,
            })),
        )
    })(catalogue, facts)
  },
  examples: {
    good: [
      { items: [{ path: ['失业保险服务', '失业保险金申领'], legalBasis: ['社会保险经办条例'] }] },
      // Before the regulation came into force.
      { items: [{ path: ['失业保险服务', '失业保险金申领'] }], facts: { today: '2023-11-30' } },
    ],
    bad: [{ items: [{ path: ['失业保险服务', '失业保险金申领'], legalBasis: ['失业保险条例'] }] }],
  },
}
