import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import { fieldLabels } from '@mingbai/core/2-catalogue/columns'
import { exampleCatalogue } from '@mingbai/core/2-catalogue/example-catalogue'
import { applyRule } from '@mingbai/core/2-catalogue/lint'
import type { LintFacts } from '@mingbai/core/2-catalogue/lint-facts'
import type { Example, Rule } from '@mingbai/core/2-catalogue/rule'
import { severityLabels } from '@mingbai/core/finding/render'

/** The page of a rule in docs/rules, from what the rule says of itself and from its examples. */
export function rulePage(rule: Rule): string {
  return `# ${rule.title}

\`${rule.code}\` · ${severityLabels[rule.severity]}

**为什么**　${rule.why}

**什么时候不说话**　${rule.silence}

## 这样写没有问题

${rule.examples.good.map(example => describeExample(example)).join('\n\n')}

## 这样写会指出

${rule.examples.bad.map(example => `${describeExample(example)}\n\n${describeFindings(rule, example)}`).join('\n\n')}

---
本页由规则自己的例子生成（\`npm run docs\`），不要手改；改 \`packages/core/src/2-catalogue/rules/${rule.code}.ts\`。
`
}

/** The table of all rules. */
export function rulesIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ code, title, severity }) => `| [${code}](${code}.md) | ${severityLabels[severity]} | ${title} |`,
  )
  return `# 检查目录的规则

\`npx mingbai catalogue lint 目录.txt\` 按这 ${rules.length} 条规则检查一份目录。怎样看结果、怎样豁免，见[目录管理员手册](../手册/目录管理员.md)。

| 规则 | 级别 | 指出什么 |
|---|---|---|
${rows.join('\n')}

---
本页由规则生成（\`npm run docs\`），不要手改。
`
}

function describeExample({ title, regionCode, items, facts = {} }: Example): string {
  const whole = [
    ...(title === undefined ? [] : [`标题：${title}`]),
    ...(regionCode === undefined ? [] : [`行政区划代码：${regionCode}`]),
    ...describeFacts(facts),
  ]
  return [...whole, ...items.map(describeItem)].map(line => `- ${line}`).join('\n')
}

function describeFacts({ today, agencies, itemNames, ordinals }: Partial<LintFacts>): readonly string[] {
  return [
    ...(today ? [`检查的日子：${today}`] : []),
    ...(agencies ? [`机构名录：${agencies.join('、')}`] : []),
    ...(itemNames ? [`标准指引的事项名称：${itemNames.join('、')}`] : []),
    ...(ordinals ? [`序号：${ordinals.join('、')}`] : []),
  ]
}

function describeItem(item: Partial<Item>): string {
  const { path, elements, legalBasis, timeLimit, agency, channels, audience, mode, tiers, provenance } = item
  const lines = [
    ...(path ? [`事项：${path.join(' › ')}`] : []),
    ...(elements ? [`${fieldLabels.elements}：${elements.join('、') || '（空）'}`] : []),
    ...(legalBasis
      ? [`${fieldLabels.legalBasis}：${legalBasis.map(each => `《${each}》`).join('、') || '（空）'}`]
      : []),
    ...(provenance?.legalBasis?.how === 'inherited'
      ? [`${fieldLabels.legalBasis}：（这一行是空的，沿用上面）`]
      : []),
    ...(provenance?.timeLimit ? [`${fieldLabels.timeLimit}：（这一行印了）`] : []),
    ...(timeLimit ? [`${fieldLabels.timeLimit}：${timeLimit.text ?? '（空）'}`] : []),
    ...(agency === undefined ? [] : [`${fieldLabels.agency}：${agency ?? '（空）'}`]),
    ...(channels ? [`${fieldLabels.channels}：${channels.join('、') || '（空）'}`] : []),
    ...(audience ? [`${fieldLabels.audience}：${describeTicks(audience)}`] : []),
    ...(mode ? [`${fieldLabels.mode}：${describeTicks(mode)}`] : []),
    ...(tiers ? [`${fieldLabels.tiers}：${describeTicks(tiers)}`] : []),
  ]
  return lines.length === 0 ? '（各栏都齐全的事项）' : lines.join('；')
}

const tickLabels: Readonly<Record<string, string>> = {
  everyone: '全社会',
  specificGroup: '特定群体',
  proactive: '主动',
  onRequest: '依申请',
  county: '县级',
  township: '乡、村级',
}

function describeTicks(ticks: object): string {
  const marks = Object.entries(ticks).map(
    ([key, truth]) => `${tickLabels[key] ?? key}${truth === null ? '（读不到）' : truth ? '√' : '（空）'}`,
  )
  return marks.join('、') || '（没有这几栏）'
}

function describeFindings(rule: Rule, example: Example): string {
  const { catalogue, facts } = exampleCatalogue(example)
  return applyRule(rule, catalogue, facts)
    .map(({ severity, what, fix }) => `> [${severityLabels[severity]}] ${what}  \n> 怎么办：${fix}`)
    .join('\n>\n')
}
