import { beijingDate } from '../calendar/beijing-date.ts'
import { stateWords } from './cell-marks.tsx'
import { elementText, gapText } from './element-text.ts'
import { coverageOfSite, type PublicSite } from './public-site.ts'
import { usualElements } from './shared-values.ts'
import { tierKeys, tierLabel } from './tiers.ts'

export function catalogueCsv({ catalogue: { items } }: PublicSite): string {
  const tiers = tierKeys(items)
  const head = [
    ...['事项编码', '一级事项', '二级事项', '三级事项', '公开内容', '公开依据', '公开时限', '公开主体'],
    ...['公开渠道和载体', '全社会', '特定群体', '主动', '依申请', ...tiers.map(tierLabel)],
  ]
  const rows = items.map(({ code, item }) => [
    code,
    ...[0, 1, 2].map(level => item.path[level] ?? ''),
    listed(item.elements),
    listed(item.legalBasis),
    item.timeLimit.text ?? unknown,
    item.agency ?? unknown,
    listed(item.channels),
    truth(item.audience.everyone),
    truth(item.audience.specificGroup),
    truth(item.mode.proactive),
    truth(item.mode.onRequest),
    ...tiers.map(tier => truth(item.tiers[tier])),
  ])
  return table([head, ...rows])
}

export function guidesCsv({ catalogue: { items }, editions }: PublicSite): string {
  const elements = usualElements(items)
  const head = ['事项编码', ...elements, '服务对象', '版次', '公开日期', '演示']
  const rows = items.flatMap(({ code }) => {
    const edition = editions.get(code)
    if (!edition) return []
    const { guide, number, publishedAt, demonstration } = edition
    return [
      [
        code,
        ...elements.map(label => elementText(guide, label)),
        guide.applicants.join('、'),
        String(number),
        beijingDate(publishedAt),
        demonstration ? '是' : '否',
      ],
    ]
  })
  return table([head, ...rows])
}

export function coverageCsv(site: PublicSite): string {
  const rows = coverageOfSite(site).flatMap(({ code, item, cells }) =>
    cells.map(({ label, state, gaps }) => [
      code,
      item.path.join(' / '),
      label,
      stateWords[state],
      gaps.map(gapText).join('；'),
    ]),
  )
  return table([['事项编码', '公开事项', '应公开的内容', '公开情况', '还欠什么'], ...rows])
}

const unknown = '待核'

function listed(values: readonly string[]): string {
  return values.length === 0 ? unknown : values.join('、')
}

function truth(value: boolean | null | undefined): string {
  if (value === null || value === undefined) return unknown
  return value ? '是' : '否'
}

/** RFC 4180 with a BOM, without which spreadsheet programs take Chinese for something else. */
function table(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(field).join(',')}\r\n`).join('')}`
}

/** A field that begins like a formula would be run by a spreadsheet program: the quote makes it text. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
