import { eachItem, type Rule } from '../rule.ts'

export const legalBasisUnbalanced: Rule = {
  code: 'legal-basis-unbalanced',
  title: '依据名称里的书名号、括号不成对',
  severity: 'error',
  why: '括号少一半，名称从哪里到哪里就说不清，查也查不准。',
  silence: '名称最外层的《》不成对时，由读取说明 legal-basis-unread 指出。',
  check: eachItem(({ legalBasis }) =>
    legalBasis.filter(isUnbalanced).map(title => ({
      field: 'legalBasis',
      what: `依据名称《${title}》里的书名号或括号不成对。`,
      fix: '对照文件原件，补上缺的一半，或删去多的一半。',
    })),
  ),
  examples: {
    good: [
      { items: [{ legalBasis: ['关于印发〈城乡养老保险制度衔接暂行办法〉的通知', '社会保险法（2018年）'] }] },
    ],
    bad: [{ items: [{ legalBasis: ['人力资源和社会保障部<关于养老保险关系转移接续有关问题的通知'] }] }],
  },
}

const closers = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['<', '>'],
  ['(', ')'],
  ['〔', '〕'],
])

function isUnbalanced(title: string): boolean {
  const open: string[] = []
  for (const character of title.normalize('NFKC')) {
    const closer = closers.get(character)
    if (closer !== undefined) open.push(closer)
    else if ([...closers.values()].includes(character) && open.pop() !== character) return true
  }
  return open.length > 0
}
