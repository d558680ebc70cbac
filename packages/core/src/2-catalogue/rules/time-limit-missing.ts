import { eachItem, leafTitle, type Rule } from '../rule.ts'

export const timeLimitMissing: Rule = {
  code: 'time-limit-missing',
  title: '没有公开时限',
  severity: 'error',
  why: '没有时限，就无法判断是不是按时公开。',
  silence: '读不到和原表没有写，这里不加区分：两种情况都要对照原文件。',
  check: eachItem(item =>
    item.timeLimit.text !== null
      ? []
      : [
          {
            field: 'timeLimit',
            what: `“${leafTitle(item)}”没有读到公开时限。`,
            fix: '对照原文件补上，例如“信息形成或变更之日起20个工作日内公开”。',
          },
        ],
  ),
  examples: {
    good: [{ items: [{ timeLimit: { text: '长期公开', rules: [{ kind: 'unspecified' }] } }] }],
    bad: [{ items: [{ timeLimit: { text: null, rules: [] } }] }],
  },
}
