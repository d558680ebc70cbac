import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { rules } from '@mingbai/core/2-catalogue/rules/index'
import type { Finding } from '@mingbai/core/finding/finding'
import { severityLabels } from '@mingbai/core/finding/render'

/** A catalogue, and what the rules find in it beside the reader's own findings. */
export interface LintedCatalogue {
  readonly catalogue: Catalogue
  readonly lint: readonly Finding[]
}

/** For people: rule by rule; a defect that many items share is told once, with the cells it stands in. */
export function describeLint({ catalogue, lint }: LintedCatalogue): string {
  const open = lint.filter(({ waived }) => waived === undefined)
  const { title, items, findings } = catalogue
  const head = [
    title,
    `${items.length} 个事项，${open.length} 条检查结果，${lint.length - open.length} 条已豁免`,
    `另有 ${findings.length} 条读取说明，用 catalogue read 查看`,
  ]
  return `${[...head, ...groupBy(lint, ({ code }) => code).map(describeRule)].join('\n')}\n`
}

function describeRule([first, ...rest]: Group): string {
  const findings = [first, ...rest]
  const title = rules.find(({ code }) => code === first.code)?.title ?? '豁免没有用上'
  return [
    '',
    `■ ${title}（${first.code}），${findings.length} 条`,
    `  为什么：${first.why}`,
    ...groupBy(findings, sameDefect).map(describeDefect),
  ].join('\n')
}

function sameDefect({ severity, what, fix, waived }: Finding): string {
  return JSON.stringify([severity, what, fix, waived])
}

function describeDefect([first, ...rest]: Group): string {
  const { severity, what, fix, waived } = first
  return [
    `  [${waived ? '已豁免' : severityLabels[severity]}] ${what}`,
    ...[first, ...rest].map(
      ({ at }) => `      第 ${at.row} 行${columnOf(at)}  ${at.path?.join(' › ') ?? ''}`,
    ),
    waived ? `    理由：${waived.reason}（${waived.by}，${waived.on}）` : `    怎么办：${fix}`,
  ].join('\n')
}

function columnOf({ column }: Finding['at']): string {
  return column === undefined ? '' : `第 ${column} 列`
}

type Group = readonly [Finding, ...Finding[]]

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding))
    if (group) group.push(finding)
    else groups.set(keyOf(finding), [finding])
  }
  return [...groups.values()]
}
