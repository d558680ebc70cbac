import { elementRules } from '@mingbai/core/4-content/completeness'
import { type Tally, tallyOf } from '@mingbai/core/6-channel/coverage'
import type { Child } from 'hono/jsx'
import { coverageOfSite, type PublicSite } from '../publication/public-site.ts'
import { itemsHref } from './addresses.ts'
import { Legend } from './cell-marks.tsx'
import { CoverageByItem } from './coverage-by-item.tsx'
import { CoverageField } from './coverage-field.tsx'
import {
  coverageByCategory,
  coverageByElement,
  type ElementCoverage,
  fieldLabel,
} from './coverage-figures.ts'
import { Layout, type Shell } from './layout.tsx'
import { columnMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'
import { ShareBar } from './share-bar.tsx'
import { usualElements } from './shared-values.ts'

/** How much of what must be disclosed is disclosed: one picture, then by category, by element, by item, and the rule. */
export function CoveragePage({ shell, site }: { shell: Shell; site: PublicSite }) {
  const coverage = coverageOfSite(site)
  const elements = usualElements(site.catalogue.items)
  const categories = coverageByCategory(coverage)
  const byElement = coverageByElement(coverage, elements)
  const all = tallyOf(coverage.flatMap(({ cells }) => cells))
  const description = `${coverage.length} 个事项应公开的内容，逐格写明已公开、部分公开还是待补充。`
  return (
    <Layout
      shell={shell}
      title="公开了多少"
      description={description}
      here="/coverage"
      metas={columnMetas('公开了多少', '数据发布', description)}
    >
      <div class="wrap">
        <PageTop trail={[{ label: '公开了多少' }]} />
        <div class="title">
          <h1>公开了多少</h1>
          <p class="lead">
            {coverage.length} 个事项，每个应公开 {elements.length} 项内容，一共{' '}
            {all.disclosed + all.partly + all.missing} 格。已公开 {all.disclosed} 格，部分公开 {all.partly}{' '}
            格，待补充 {all.missing} 格。
          </p>
          <p class="lead">{worst(byElement)}</p>
        </div>
        <CoverageField categories={categories} elements={elements} label={fieldLabel(coverage, elements)} />
        <Legend />
        <section class="part" aria-labelledby="h-categories">
          <h2 id="h-categories">按类别</h2>
          <TallyTable
            head="类别"
            lines={[
              ...categories.map(({ title, tally }) => ({
                name: <a href={itemsHref({ category: title })}>{title}</a>,
                tally,
              })),
              { name: '合计', tally: all },
            ]}
          />
        </section>
        <section class="part" aria-labelledby="h-elements">
          <h2 id="h-elements">按内容</h2>
          <TallyTable
            head="应公开的内容"
            lines={byElement.map(({ label, tally }) => ({ name: label, tally }))}
          />
        </section>
        <section class="part" aria-labelledby="h-items">
          <h2 id="h-items">逐项</h2>
          <CoverageByItem categories={categories} elements={elements} />
        </section>
        <Rules />
        <p class="note">
          <a href="/data/coverage.csv">下载逐格的数据（CSV）</a>
        </p>
      </div>
    </Layout>
  )
}

/** Which elements nobody has written at all, in one sentence. */
function worst(elements: readonly ElementCoverage[]): string {
  const empty = elements.filter(({ tally }) => tally.disclosed + tally.partly === 0)
  if (empty.length === 0) return ''
  return `一项都还没有的内容：${empty.map(({ label }) => label).join('、')}。`
}

interface TallyTableProps {
  readonly head: string
  readonly lines: readonly { readonly name: Child; readonly tally: Tally }[]
}

function TallyTable({ head, lines }: TallyTableProps) {
  return (
    <table class="tally-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" class="bar">
            <span class="vh">份额</span>
          </th>
          <th scope="col">已公开</th>
          <th scope="col">部分公开</th>
          <th scope="col">待补充</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, tally }) => (
          <tr>
            <th scope="row">{name}</th>
            <td class="bar">
              <ShareBar tally={tally} />
            </td>
            <td>{tally.disclosed}</td>
            <td>{tally.partly}</td>
            <td>{tally.missing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The very rules that judge, in the words staff work by. */
function Rules() {
  return (
    <section class="part" aria-labelledby="h-rules">
      <h2 id="h-rules">怎么算</h2>
      <p class="prose">
        一格算“已公开”，要写齐下面的内容，而且没有一处还欠着本市的信息、没有一处还待核。写了一部分的算“部分公开”，什么都没有的算“待补充”。
      </p>
      <dl class="facts">
        {elementRules.map(({ label, rule }) => (
          <div>
            <dt>{label}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
