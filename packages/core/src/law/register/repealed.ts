import { type Law, type LawFact, nothingElse } from '../law.ts'

const allUnverified: readonly LawFact[] = ['title', 'repealedOn', 'replacedBy']

/** Nine laws that 《民法典》 took up; catalogues made earlier still cite them. Entered from general knowledge. */
const takenUpByCivilCode = [
  '民法通则',
  '民法总则',
  '婚姻法',
  '继承法',
  '收养法',
  '担保法',
  '合同法',
  '物权法',
  '侵权责任法',
].map(
  (name): Law => ({
    ...nothingElse,
    title: `中华人民共和国${name}`,
    repealedOn: '2021-01-01',
    replacedBy: ['中华人民共和国民法典'],
    unverified: allUnverified,
  }),
)

/** No longer in force, and still met in catalogues. */
export const repealedLaws: readonly Law[] = [
  ...takenUpByCivilCode,
  {
    ...nothingElse,
    title: '城市房屋拆迁管理条例',
    repealedOn: '2011-01-21',
    replacedBy: ['国有土地上房屋征收与补偿条例'],
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '中华人民共和国城市规划法',
    repealedOn: '2008-01-01',
    replacedBy: ['中华人民共和国城乡规划法'],
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '中华人民共和国食品卫生法',
    repealedOn: '2009-06-01',
    replacedBy: ['中华人民共和国食品安全法'],
    unverified: allUnverified,
  },
  {
    ...nothingElse,
    title: '中华人民共和国环境噪声污染防治法',
    repealedOn: '2022-06-05',
    replacedBy: ['中华人民共和国噪声污染防治法'],
    unverified: allUnverified,
  },
]
