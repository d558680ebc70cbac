import { isSameChain } from '../../division/division.ts'
import { divisionFinder } from '../../division/find-divisions.ts'
import type { Rule } from '../rule.ts'

export const regionCodeUnlikeTitle: Rule = {
  code: 'region-code-unlike-title',
  title: '行政区划代码不对',
  severity: 'error',
  why: '代码决定这份目录归哪个县、用哪份节假日安排；代码错了，到期日也会错。',
  silence: '没有写代码的目录不判断。区划代码每年调整，所用的表有日期，新设的县可能还不在表里。',
  check({ regionCode, title, items: [item] }, { divisions }) {
    if (regionCode === undefined || item === undefined) return []
    const known = divisions.divisions.find(({ code }) => code === regionCode)
    const fix = '按现行的行政区划代码改正。'
    if (known === undefined) {
      return [
        { item, field: 'path', what: `行政区划代码 ${regionCode} 不在 ${divisions.asOf} 的代码表里。`, fix },
      ]
    }
    const named = divisionFinder(divisions)(title).at(-1)
    if (!named || named.bearers.some(({ code }) => isSameChain(code, regionCode))) return []
    const what = `代码 ${regionCode} 是${known.name}，标题写的是${named.name}。`
    return [{ item, field: 'path', what, fix }]
  },
  examples: {
    good: [
      { title: '伊宁市社会保险领域基层政务公开标准目录', regionCode: '654002', items: [{}] },
      { title: '伊宁市社会保险领域基层政务公开标准目录', items: [{}] },
    ],
    bad: [
      { title: '伊宁市社会保险领域基层政务公开标准目录', regionCode: '654021', items: [{}] },
      { regionCode: '654999', items: [{}] },
    ],
  },
}
