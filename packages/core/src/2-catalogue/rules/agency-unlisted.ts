import { fold } from '../fold.ts'
import { eachItem, type Rule } from '../rule.ts'

export const agencyUnlisted: Rule = {
  code: 'agency-unlisted',
  title: '公开主体不在机构名录里',
  severity: 'error',
  why: '名录里没有的单位，找不到人承担公开的义务，也没有地址和电话。',
  silence: '没有提供机构名录时不说话。',
  check(catalogue, facts) {
    const names = facts.agencies?.map(fold)
    if (names === undefined) return []
    return eachItem(({ agency }) => {
      const units = agency?.split(/[、，,；;]/u).map(fold) ?? []
      return units
        .filter(unit => unit !== '' && !names.includes(unit))
        .map(unit => ({
          field: 'agency',
          what: `公开主体“${unit}”不在机构名录里。`,
          fix: '改用名录里的全称；名录漏了的，先补名录。',
        }))
    })(catalogue, facts)
  },
  examples: {
    good: [
      { items: [{ agency: '某市人力资源和社会保障局' }], facts: { agencies: ['某市人力资源和社会保障局'] } },
      { items: [{ agency: '某市人社局' }] },
    ],
    bad: [{ items: [{ agency: '某市人社局' }], facts: { agencies: ['某市人力资源和社会保障局'] } }],
  },
}
