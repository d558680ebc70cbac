import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { expect, test } from 'vitest'
import { aGuide } from '../../../core/src/4-content/a-guide.ts'
import { aCatalogue, anItem, aShell, aSite } from './an-item.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { CoveragePage } from './coverage-page.tsx'
import { DataPage } from './data-page.tsx'
import { DisclosurePage } from './disclosure-page.tsx'
import { downloads } from './downloads.ts'
import { HomePage } from './home-page.tsx'
import { ItemPage } from './item-page.tsx'
import { TopicPage } from './topic-page.tsx'
import { placeTopics } from './topics.ts'
import { TopicsPage } from './topics-page.tsx'
import { VersionPage } from './version-page.tsx'
import { VersionsPage } from './versions-page.tsx'

const evil = '=<script>alert(1)</script>"\'&'

const item = anItem({
  path: [evil, `${evil}2`, `${evil}3`],
  elements: [evil, '事项名称', '事项简述', '办理材料', '办理方式', '办理时限', '结果送达', '收费依据及标准'],
  legalBasis: [evil],
  channels: [evil],
  agency: evil,
  timeLimit: { text: evil, rules: [] },
  tiers: { [evil]: true },
})
const catalogue = aCatalogue([item], {
  title: evil,
  sourceName: evil,
  findings: [{ code: 'test', severity: 'warning', at: { row: 3 }, what: evil, why: evil, fix: evil }],
})
const site = aSite(catalogue, { '0001': allEvil(aGuide()) })
const topics = placeTopics(
  [
    {
      key: 'evil',
      mark: '<',
      title: evil,
      gist: evil,
      question: evil,
      groups: [{ title: evil, items: [`${evil}3`] }],
    },
  ],
  catalogue.items,
)
const shell = aShell({ name: evil, regionName: evil, sector: evil })
const topic = topics[0] as (typeof topics)[number]

const difference = { category: evil, statements: [{ what: evil, sides: [], items: [evil] }] }
const history = [{ version: catalogue, until: null, sections: [difference] }]

test.each([
  ['home', <HomePage shell={shell} site={site} topics={[]} />],
  [
    'catalogue',
    <CataloguePage shell={shell} site={site} query={new URLSearchParams()} files={[]} simplify={String} />,
  ],
  [
    'filtered',
    <CataloguePage
      shell={shell}
      site={site}
      query={new URLSearchParams({ name: evil })}
      files={[]}
      simplify={String}
    />,
  ],
  ['item', <ItemPage shell={shell} site={site} coded={{ code: '0001', item }} topics={[]} />],
  ['topics', <TopicsPage shell={shell} topics={topics} />],
  ['topic', <TopicPage shell={shell} site={site} topic={topic} others={topics} />],
  ['coverage', <CoveragePage shell={shell} site={site} />],
  ['disclosure', <DisclosurePage shell={shell} site={site} />],
  ['data', <DataPage shell={shell} />],
  ['version', <VersionPage shell={shell} catalogue={catalogue} until={null} current={new Set(['0001'])} />],
  ['versions', <VersionsPage shell={shell} history={history} />],
] as const)('hostile text in every field is text on the %s page', (_, element) => {
  const page = String(element)
  expect(page).toContain('&lt;script&gt;')
  expect(page).not.toMatch(/<script|javascript:|="[^"]*<script/)
})

test('no field of a CSV begins like a formula, and every quote is doubled', async () => {
  for (const { form, body } of downloads.flatMap(({ files }) => files)) {
    if (!/^(CSV|JSON)/.test(form)) continue
    const text = String(await body(site))
    if (form.startsWith('JSON')) expect(JSON.stringify(JSON.parse(text))).toContain('<script>')
    else expect(text).not.toMatch(/(^|[,\n"])[=@]/m)
  }
})

/** The same guide with every text replaced. */
function allEvil(guide: ServiceGuide): ServiceGuide {
  const states = ['yes', 'high', 'counter', 'working-day', 'national', 'seen', 'to-supply']
  return JSON.parse(
    JSON.stringify(guide, (_, value) =>
      typeof value === 'string' && !states.includes(value) ? evil : value,
    ),
  )
}
