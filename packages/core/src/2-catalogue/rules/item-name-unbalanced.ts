import { eachItem, type Rule } from '../rule.ts'

export const itemNameUnbalanced: Rule = {
  code: 'item-name-unbalanced',
  title: '事项名称里的括号不成对',
  severity: 'warning',
  why: '括号少一半，往往是名称在换行、换页处被切掉了一截。',
  silence: '不看“一、”“1）”一类序号后面的单个括号。',
  check: eachItem(({ path }) =>
    path.filter(isUnbalanced).map(title => ({
      field: 'path',
      what: `事项名称“${title}”里的括号不成对。`,
      fix: '对照原文件补全名称。',
    })),
  ),
  examples: {
    good: [
      { items: [{ path: ['个人权益记录（参保证明(打印)）查询'] }] },
      { items: [{ path: ['1）单位登记'] }] },
    ],
    bad: [{ items: [{ path: ['伤残待遇申领（一次性伤残补助金'] }] }],
  },
}

function isUnbalanced(title: string): boolean {
  const name = title.normalize('NFKC').replace(/^[\d一二三四五六七八九十]+\)/u, '')
  let depth = 0
  for (const character of name) {
    if (character === '(') depth++
    if (character === ')' && --depth < 0) return true
  }
  return depth !== 0
}
