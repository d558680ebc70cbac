import { eachItem, leafTitle, type Rule } from '../rule.ts'

export const legalBasisMissing: Rule = {
  code: 'legal-basis-missing',
  title: '没有公开依据',
  severity: 'error',
  why: '公开依据是目录的必备栏目；没有依据，说不清为什么要公开、按什么公开。',
  silence: '读不到和原表没有写，这里不加区分：两种情况都要对照原文件。',
  check: eachItem(item =>
    item.legalBasis.length > 0
      ? []
      : [
          {
            field: 'legalBasis',
            what: `“${leafTitle(item)}”没有读到公开依据。`,
            fix: '对照原文件补上依据的名称，写在《》里。',
          },
        ],
  ),
  examples: { good: [{ items: [{ legalBasis: ['社会保险法'] }] }], bad: [{ items: [{ legalBasis: [] }] }] },
}
