import { lawFinder } from '../../law/match-title.ts'
import { eachItem, type Rule } from '../rule.ts'

export const legalBasisRepeated: Rule = {
  code: 'legal-basis-repeated',
  title: '同一依据引用了两次',
  severity: 'info',
  why: '重复的一部常常本该是另一部。',
  silence: '登记簿里没有的依据，只比较名称是否相同。',
  check(catalogue, facts) {
    const findLaw = lawFinder(facts.laws)
    return eachItem(({ legalBasis }) => {
      const cited = legalBasis.map(title => findLaw(title)?.title ?? title)
      return legalBasis
        .filter((_, n) => cited.indexOf(cited[n] ?? '') < n)
        .map(title => ({
          field: 'legalBasis',
          what: `《${title}》在这个事项里引用了不止一次。`,
          fix: '删去多的一次，或改成本来要写的那一部。',
        }))
    })(catalogue, facts)
  },
  examples: {
    good: [{ items: [{ legalBasis: ['政府信息公开条例', '社会保险法'] }] }],
    bad: [{ items: [{ legalBasis: ['社会保险法', '中华人民共和国社会保险法'] }] }],
  },
}
