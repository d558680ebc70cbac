import type { Rule } from '../rule.ts'

export const ordinalGap: Rule = {
  code: 'ordinal-gap',
  title: '序号不连续',
  severity: 'warning',
  why: '序号跳了，可能有事项在转换时丢了；序号重了，可能两份目录接在了一起。',
  silence: '没有提供序号，或序号与事项的个数不一致时不说话：读取的结果里没有序号，原表也未必有这一栏。',
  check({ items }, { ordinals }) {
    if (ordinals === null || ordinals.length !== items.length) return []
    return items.flatMap((item, n) => {
      const before = ordinals[n - 1]
      const own = ordinals[n]
      if (before === undefined || own === undefined || own === before + 1) return []
      return [
        {
          item,
          field: 'path',
          what: `序号从 ${before} 到了 ${own}，不连续。`,
          fix: '对照原文件，看中间有没有漏掉的事项；只是编号错的，重新编号。',
        },
      ]
    })
  },
  examples: {
    good: [{ items: [{}, {}, {}], facts: { ordinals: [1, 2, 3] } }, { items: [{}, {}] }],
    bad: [{ items: [{}, {}, {}], facts: { ordinals: [1, 2, 5] } }],
  },
}
