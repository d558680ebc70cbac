import { cite, type TitleMatch, titleMatcher } from '../../law/match-title.ts'
import type { Rule } from '../rule.ts'

export const legalBasisUnknown: Rule = {
  code: 'legal-basis-unknown',
  title: '公开依据查不到',
  severity: 'error',
  why: '名称查不到，就无法核对这部依据是否存在、是否有效、管不管这件事。',
  silence:
    '登记簿只登记了全国性的、目录常引用的依据。查不到、又没有相近名称的，只提“注意”：也许只是还没有登记，例如地方性法规。相近的登记名称自己还没有核对过原文的，也只提“注意”。',
  check(catalogue, { laws }) {
    const match = titleMatcher(laws)
    return catalogue.items.flatMap(item =>
      item.legalBasis.flatMap(title => {
        const found = match(title)
        if (found.kind === 'known') return []
        const what = `公开依据《${title}》在法律依据登记簿里查不到。`
        return [{ item, field: 'legalBasis', what, ...advice(found) }]
      }),
    )
  },
  examples: {
    good: [
      { items: [{ legalBasis: ['社会保险法'] }] },
      { items: [{ legalBasis: ['中华人民共和国政府信息公开条例'] }] },
    ],
    bad: [
      { items: [{ legalBasis: ['劳动保障条例'] }] },
      { items: [{ legalBasis: ['某某省工伤保险若干规定'] }] },
    ],
  },
}

function advice(found: Exclude<TitleMatch, { kind: 'known' }>): { fix: string; severity?: 'warning' } {
  if (found.kind === 'unknown') {
    return { severity: 'warning', fix: '核对名称；确有这部文件的，请把它补进登记簿，写明文号和施行日期。' }
  }
  const names = found.candidates.map(cite).join('或')
  const fix = `名称相近的有${names}。是不是写错、应该是哪一部，请对照原文件由人决定。`
  const isVerified = found.candidates.some(({ unverified }) => !unverified.includes('title'))
  return isVerified ? { fix } : { severity: 'warning', fix: `${fix}登记的名称本身也还没有核对原文。` }
}
