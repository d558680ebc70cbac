import type { Upload } from './uploads.ts'

export type Severity = Upload['kinds'][number]['severity']

/** As the manual and the command line call them. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '注意',
  info: '说明',
}

const severities = Object.keys(severityLabels) as Severity[]

/** 2 条错误，30 条注意; null when nothing waits. */
export function openInWords(open: Readonly<Record<Severity, number>>): string | null {
  const counted = severities.filter(each => open[each] > 0)
  if (counted.length === 0) return null
  return counted.map(each => `${open[each]} 条${severityLabels[each]}`).join('，')
}

/** 4 条错误、注意和说明 still wait. */
export function countOpen(open: Readonly<Record<Severity, number>>): number {
  return open.error + open.warning + open.info
}
