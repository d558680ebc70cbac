import { eachItem, leafTitle, type Rule } from '../rule.ts'

export const agencyMissing: Rule = {
  code: 'agency-missing',
  title: '没有公开主体',
  severity: 'error',
  why: '没有写由谁公开，这项义务就没有人承担。',
  silence: '读不到和原表没有写，这里不加区分：两种情况都要对照原文件。',
  check: eachItem(item =>
    item.agency !== null
      ? []
      : [
          {
            field: 'agency',
            what: `“${leafTitle(item)}”没有读到公开主体。`,
            fix: '对照原文件补上负责公开的单位全称。',
          },
        ],
  ),
  examples: { good: [{ items: [{ agency: '人力资源和社会保障局' }] }], bad: [{ items: [{ agency: null }] }] },
}
