import type { Note } from '../finding/finding.ts'

/** 修订: text that somebody inserted or deleted and nobody has accepted or refused yet. */
export const revisedRow: Note = {
  code: 'tracked-change',
  severity: 'warning',
  what: '这一行有还没有接受的修订，已按“全部接受”读取。',
  why: '修订没有定稿，接受或拒绝，读出来的内容不同。',
  fix: '在原文件里接受或拒绝全部修订，保存后重新读取。',
}

export function rowDeleted(text: string): Note {
  return {
    code: 'tracked-change',
    severity: 'warning',
    what: `有一行在修订中被删除，没有读取：“${text.slice(0, 40)}”。`,
    why: '修订没有定稿，这一行可能还要保留。',
    fix: '在原文件里接受或拒绝全部修订，保存后重新读取。',
  }
}

export const looseText: Note = {
  code: 'text-beside-the-table',
  severity: 'warning',
  what: '这一行的单元格里还有文本框或小表格，里面的文字已接在单元格后面。',
  why: '文本框可以盖在任何一格上，它属于哪一格只有看原文件才知道。',
  fix: '把文本框或小表格里的文字直接写进单元格，保存后重新读取。',
}

export const hiddenText: Note = {
  code: 'hidden-text',
  severity: 'warning',
  what: '这一行里有设为“隐藏”的文字，没有读取。',
  why: '隐藏的文字打印不出来，多半是旧稿；也可能是误设的。',
  fix: '在原文件里显示隐藏文字，删去不用的，要用的取消“隐藏”，保存后重新读取。',
}

export const hiddenRow: Note = {
  code: 'hidden-row',
  severity: 'warning',
  what: '这一行在原文件里是隐藏的，已照常读取。',
  why: '隐藏的行打印不出来，可能是不再公开的事项。',
  fix: '在原文件里取消隐藏；不再公开的，请删去这一行。',
}

export function hiddenColumn(column: number): Note {
  return {
    code: 'hidden-column',
    severity: 'info',
    column,
    what: `第 ${column} 列在原文件里是隐藏的，已照常读取。`,
    why: '隐藏的列打印不出来，内容可能已经不用。',
    fix: '在原文件里取消隐藏，或删去这一列。',
  }
}

export function hiddenSheet(name: string): Note {
  return {
    code: 'hidden-sheet',
    severity: 'warning',
    what: `工作表“${name}”是隐藏的，没有读取。`,
    why: '隐藏的工作表多半是旧稿或选项表；读进来会多出不该有的目录。',
    fix: '如果它也是目录，请取消隐藏，保存后重新读取。',
  }
}

export function unreadCell(column: number, text: string): Note {
  return {
    code: 'formula-error',
    severity: 'warning',
    column,
    what: `第 ${column} 列的公式算不出来，显示的是“${text}”，按空白读取。`,
    why: '公式的结果丢了，原来写的是什么无从知道。',
    fix: '在原文件里把公式改成文字，保存后重新读取。',
  }
}

export function unknownFormat(column: number, value: string | number): Note {
  return {
    code: 'number-format-unknown',
    severity: 'warning',
    column,
    what: `第 ${column} 列这一格的数字格式认不出来，按文件里存的“${value}”读取。`,
    why: '日期在表格里存成数，只有按格式才显示成日期。',
    fix: '在原文件里把这一格改成文本格式，写上要显示的内容，保存后重新读取。',
  }
}

export function otherEnding(ending: string, kind: string): Note {
  return {
    code: 'ending-does-not-fit',
    severity: 'info',
    what: `文件名以 .${ending} 结尾，内容其实是${kind}，已按${kind}读取。`,
    why: '后缀和内容不符，别的程序可能打不开。',
    fix: `用办公软件打开，另存为${kind}，或改正文件名的后缀。`,
  }
}
