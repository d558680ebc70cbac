import type { Insurance } from '../../law/law.ts'
import { lawFinder } from '../../law/match-title.ts'
import { eachItem, leafTitle, type Rule } from '../rule.ts'

/** How an item shows which insurance it belongs to. */
const words: Readonly<Record<Insurance, RegExp>> = {
  养老保险: /养老|退休/u,
  工伤保险: /工伤|工亡|劳动能力鉴定/u,
  失业保险: /失业|稳岗/u,
  医疗保险: /医疗保险|医保/u,
  生育保险: /生育/u,
}

export const legalBasisOfAnotherField: Rule = {
  code: 'legal-basis-of-another-field',
  title: '公开依据管的是别的险种',
  severity: 'warning',
  why: '只管一个险种的文件作不了另一个险种的依据，多半是从别的行复制过来没有改。',
  silence:
    '只看登记簿里标明只管一个险种的依据，而且事项名称写明了别的险种。跨险种的法律（如《社会保险法》）和看不出险种的事项不判断。',
  check(catalogue, facts) {
    const findLaw = lawFinder(facts.laws)
    return eachItem(item => {
      const path = item.path.join()
      const own = (Object.keys(words) as Insurance[]).filter(insurance => words[insurance].test(path))
      return item.legalBasis.flatMap(title => {
        const governs = findLaw(title)?.insurance ?? null
        if (governs === null || own.length === 0 || own.includes(governs)) return []
        return [
          {
            field: 'legalBasis',
            what: `“${leafTitle(item)}”属于${own.join('、')}，引用的《${title}》管的是${governs}。`,
            fix: `核对原文件：应换成管${own.join('、')}的依据，或者删去这一部。`,
          },
        ]
      })
    })(catalogue, facts)
  },
  examples: {
    good: [
      { items: [{ path: ['工伤保险服务', '工伤认定申请'], legalBasis: ['工伤保险条例'] }] },
      { items: [{ path: ['养老保险服务', '领取养老保险待遇资格认证'], legalBasis: ['社会保险法'] }] },
      { items: [{ path: ['社会保险登记', '单位登记'], legalBasis: ['工伤保险条例'] }] },
    ],
    bad: [{ items: [{ path: ['养老保险服务', '领取养老保险待遇资格认证'], legalBasis: ['工伤保险条例'] }] }],
  },
}
