import { isRepealed, type Law } from '../../law/law.ts'
import { lawFinder, shortTitle } from '../../law/match-title.ts'
import type { Rule } from '../rule.ts'

export const legalBasisRepealed: Rule = {
  code: 'legal-basis-repealed',
  title: '公开依据已经废止',
  severity: 'error',
  why: '已经废止的文件不能再作依据，照它公开的条件、时限多半也已改变。',
  silence: '只知道登记簿里写明废止日期的依据。废止日期还没有核对过原文的，只提“注意”。',
  check(catalogue, { laws, today }) {
    const findLaw = lawFinder(laws)
    return catalogue.items.flatMap(item =>
      item.legalBasis.flatMap(title => {
        const law = findLaw(title)
        if (!law?.repealedOn || !isRepealed(law, today)) return []
        const successors = law.replacedBy.map(each => `《${shortTitle(each)}》`).join('、')
        const fix = `改用现行的${successors}，并核对条件和时限。`
        return [
          {
            item,
            field: 'legalBasis',
            what: `公开依据《${title}》已自${chineseDate(law.repealedOn)}起废止。`,
            ...(isSeen(law) ? { fix } : { fix: `${fix}登记的废止日期还没有核对原文。`, severity: 'warning' }),
          },
        ]
      }),
    )
  },
  examples: {
    good: [
      { items: [{ legalBasis: ['民法典'] }] },
      { items: [{ legalBasis: ['婚姻法'] }], facts: { today: '2020-12-31' } },
    ],
    bad: [{ items: [{ legalBasis: ['婚姻法'] }] }],
  },
}

function isSeen({ unverified }: Law): boolean {
  return !unverified.includes('repealedOn') && !unverified.includes('title')
}

function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
