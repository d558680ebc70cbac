import { csv } from '@mingbai/core/2-catalogue/catalogue-csv'
import { beijingDate } from '../calendar/beijing-date.ts'
import { coverageOfSite, type PublicSite } from '../publication/public-site.ts'
import type { Edition } from '../publication/store.ts'
import { stateWords } from './cell-marks.tsx'
import { elementText, gapText } from './element-text.ts'
import { usualElements } from './shared-values.ts'

export function guidesCsv({ catalogue: { items }, editions }: PublicSite): string {
  const elements = usualElements(items)
  const head = ['事项编码', ...elements, '服务对象', '版次', '公开日期', '演示']
  const rows = items.flatMap(({ code }) => {
    const edition = editions.get(code)
    if (!edition) return []
    const { guide, number, publishedAt } = edition
    return [
      [
        code,
        ...elements.map(label => elementText(guide, label)),
        guide.applicants.join('、'),
        String(number),
        beijingDate(publishedAt),
        demonstrationText(edition),
      ],
    ]
  })
  return csv([head, ...rows])
}

export function coverageCsv(site: PublicSite): string {
  const rows = coverageOfSite(site).flatMap(({ code, item, cells }) =>
    cells.map(({ label, state, gaps }) => [
      code,
      item.path.join(' / '),
      label,
      stateWords[state],
      gaps.map(gapText).join('；'),
      demonstrationText(site.editions.get(code)),
    ]),
  )
  return csv([['事项编码', '公开事项', '应公开的内容', '公开情况', '还欠什么', '演示'], ...rows])
}

function demonstrationText(edition: Edition | undefined): string {
  if (!edition) return ''
  return edition.demonstration ? '是' : '否'
}
