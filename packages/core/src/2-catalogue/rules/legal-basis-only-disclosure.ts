import { lawFinder, shortTitle } from '../../law/match-title.ts'
import { leafTitle, type Rule } from '../rule.ts'

const disclosure = '政府信息公开条例'

export const legalBasisOnlyDisclosure: Rule = {
  code: 'legal-basis-only-disclosure',
  title: '只引用了政府信息公开条例',
  severity: 'warning',
  why: '《政府信息公开条例》只说明为什么要公开；这件事按什么办，要另有依据。',
  silence: '目录里多数事项都只写这一部时不说话：那是这份目录的写法。',
  check({ items }, { laws }) {
    const findLaw = lawFinder(laws)
    const isDisclosure = (title: string) => {
      const law = findLaw(title)
      return law !== null && shortTitle(law.title) === disclosure
    }
    const bare = items.filter(({ legalBasis }) => legalBasis.length > 0 && legalBasis.every(isDisclosure))
    if (bare.length * 2 > items.length) return []
    return bare.map(item => ({
      item,
      field: 'legalBasis',
      what: `“${leafTitle(item)}”的公开依据只有《${disclosure}》，没有写这件事本身的依据。`,
      fix: '补上办理这件事所依据的法律、法规或文件；本来只有这一部的，写明理由。',
    }))
  },
  examples: {
    good: [{ items: [{}, {}] }, { items: [{ legalBasis: ['政府信息公开条例'] }] }],
    bad: [{ items: [{}, {}, { legalBasis: ['政府信息公开条例'] }] }],
  },
}
