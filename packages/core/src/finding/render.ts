import type { Finding, Severity } from './finding.ts'

export const severityLabels: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '注意',
  info: '说明',
}

/** A finding as a person reads it in a terminal: where, what, why, how to mend. */
export function renderFinding({ severity, at, code, what, why, fix }: Finding): string {
  const column = at.column === undefined ? '' : `第 ${at.column} 列 `
  const path = at.path ? at.path.join(' › ') : ''
  return [
    `[${severityLabels[severity]}] 第 ${at.row} 行 ${column}${path}（${code}）`,
    `  ${what}`,
    `  为什么：${why}`,
    `  怎么办：${fix}`,
    '',
  ].join('\n')
}
