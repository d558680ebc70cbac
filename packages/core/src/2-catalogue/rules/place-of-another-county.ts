import { isSameChain } from '../../division/division.ts'
import { divisionFinder } from '../../division/find-divisions.ts'
import { textsOf } from '../item-texts.ts'
import { eachItem, type Rule } from '../rule.ts'

export const placeOfAnotherCounty: Rule = {
  code: 'place-of-another-county',
  title: '出现了别处的地名',
  severity: 'error',
  why: '目录里留着别处的地名，是照抄别处没有改的痕迹，也会把办事的人指到别处去。',
  silence:
    '本地由目录的行政区划代码或标题里的地名认定，两样都没有时不说话。只认县级以上政区的全称（伊宁县），不认简称（伊宁）、两个字的县名，也不认乡镇、街道：解放路街道各地都有。',
  check(catalogue, facts) {
    const find = divisionFinder(facts.divisions)
    const home = catalogue.regionCode
      ? [catalogue.regionCode]
      : (find(catalogue.title).at(-1)?.bearers ?? []).map(({ code }) => code)
    if (home.length === 0) return []
    const isOwn = (code: string) => home.some(own => isSameChain(own, code))
    return eachItem(item =>
      textsOf(item).flatMap(([field, text]) =>
        find(text)
          .filter(({ bearers }) => !bearers.some(({ code }) => isOwn(code)))
          .map(({ name }) => ({
            field,
            what: `“${text}”里有别处的地名“${name}”。`,
            fix: '改成本地的名称；确实要写别处的，写明理由。',
          })),
      ),
    )(catalogue, facts)
  },
  examples: {
    good: [
      { title: '伊宁市社会保险领域基层政务公开标准目录', items: [{ agency: '伊宁市人力资源和社会保障局' }] },
      {
        title: '伊宁市社会保险领域基层政务公开标准目录',
        items: [{ channels: ['伊犁哈萨克自治州政府网站'] }],
      },
      { items: [{ agency: '伊宁县人力资源和社会保障局' }] },
    ],
    bad: [
      { title: '伊宁市社会保险领域基层政务公开标准目录', items: [{ agency: '伊宁县人力资源和社会保障局' }] },
    ],
  },
}
