import { type CoverageRow, tallyOf } from '@mingbai/core/6-channel/coverage'
import { beijingDate } from '../calendar/beijing-date.ts'
import { coverageOfSite, type PublicSite } from '../publication/public-site.ts'
import type { Topic } from '../site.ts'
import { itemHref, itemsHref, searchHref } from './addresses.ts'
import { BriefAnswers } from './brief-answers.tsx'
import { CoverageField } from './coverage-field.tsx'
import { coverageByCategory, fieldLabel } from './coverage-figures.ts'
import { CoverageFigures } from './coverage-totals.tsx'
import { Layout, type Shell } from './layout.tsx'
import { SearchForm } from './search-form.tsx'
import { ShareBar } from './share-bar.tsx'
import { usualElements } from './shared-values.ts'
import { TopicList } from './topic-list.tsx'
import { type PlacedTopic, placeTopics } from './topics.ts'

interface HomePageProps {
  readonly shell: Shell
  readonly site: PublicSite
  readonly topics: readonly Topic[]
}

/** The question first; then situations in life, what there is to find, and how much of it is disclosed. */
export function HomePage({ shell, site, topics }: HomePageProps) {
  const { items, title } = site.catalogue
  const coverage = coverageOfSite(site)
  const categories = coverageByCategory(coverage)
  const placed = placeTopics(topics, items)
  return (
    <Layout
      shell={shell}
      title=""
      description={`${title}：${items.length} 个事项，${categories.length} 类。写下您要办的事，找到要带什么、去哪里、多久、多少钱。`}
    >
      <div class="hero">
        <div class="wrap">
          <div>
            <h1>您要办什么事？</h1>
            <SearchForm id="q" />
            <Asked topics={placed} />
          </div>
          <Sample site={site} topics={placed} />
        </div>
      </div>
      <div class="wrap">
        {placed.length > 0 && (
          <section class="block" aria-labelledby="h-topics">
            <header>
              <h2 id="h-topics">遇到了什么事</h2>
              <p class="gist">从您的情况出发，找到要办的事项。</p>
            </header>
            <TopicList topics={placed} />
          </section>
        )}
        <section class="block" aria-labelledby="h-categories">
          <header>
            <h2 id="h-categories">
              {items.length} 个事项，分 {categories.length} 类
            </h2>
            <p class="gist">与《{title}》一致。</p>
          </header>
          <ul class="categories">
            {categories.map(({ title: category, rows, tally }) => (
              <li>
                <span class="n">{rows.length}</span>
                <a href={itemsHref({ category })}>{category}</a>
                <ShareBar tally={tally} />
                <span class="told">
                  已公开 {tally.disclosed} / {tally.disclosed + tally.partly + tally.missing} 格
                </span>
              </li>
            ))}
          </ul>
        </section>
        <Disclosed coverage={coverage} elements={usualElements(items)} />
        <Latest site={site} />
      </div>
    </Layout>
  )
}

const asked = 4

function Asked({ topics }: { topics: readonly PlacedTopic[] }) {
  if (topics.length === 0) return null
  return (
    <nav aria-label="提问的例子">
      <ul class="asked">
        {topics.slice(0, asked).map(({ question }) => (
          <li>
            <a href={searchHref(question)}>{question}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What every guide answers first, shown on the first item that has one. */
function Sample({ site, topics }: { site: PublicSite; topics: readonly PlacedTopic[] }) {
  const first = topics.flatMap(({ groups }) => groups.flatMap(group => group.items))
  const coded = first.find(({ code }) => site.editions.has(code))
  const guide = coded && site.editions.get(coded.code)?.guide
  if (!guide) return null
  return (
    <section class="holdings" aria-labelledby="h-sample">
      <h2 id="h-sample">
        每一项，先答四问。如 <a href={itemHref(coded.code)}>{guide.name}</a>
      </h2>
      <BriefAnswers guide={guide} />
    </section>
  )
}

interface DisclosedProps {
  readonly coverage: readonly CoverageRow[]
  readonly elements: readonly string[]
}

function Disclosed({ coverage, elements }: DisclosedProps) {
  return (
    <section class="block" aria-labelledby="h-coverage">
      <header>
        <h2 id="h-coverage">公开了多少</h2>
        <p class="gist">每个事项应公开 {elements.length} 项内容。一列是一个事项，一格是一项内容。</p>
        <p>
          <a href="/coverage">逐项查看</a>
        </p>
      </header>
      <div>
        <CoverageFigures tally={tallyOf(coverage.flatMap(({ cells }) => cells))} />
        <CoverageField
          categories={coverageByCategory(coverage)}
          elements={elements}
          label={fieldLabel(coverage, elements)}
        />
      </div>
    </section>
  )
}

function Latest({ site: { catalogue, editions } }: { site: PublicSite }) {
  const all = [...editions.values()].map(({ publishedAt }) => beijingDate(publishedAt))
  const days = [...new Set(all)].sort().reverse().slice(0, 5)
  const imported = beijingDate(catalogue.importedAt)
  return (
    <section class="block" aria-labelledby="h-latest">
      <header>
        <h2 id="h-latest">最近更新</h2>
      </header>
      <dl class="facts">
        {days.map(day => (
          <div>
            <dt>
              <time datetime={day}>{day}</time>
            </dt>
            <dd>公开办事指南 {all.filter(other => other === day).length} 份。</dd>
          </div>
        ))}
        <div>
          <dt>
            <time datetime={imported}>{imported}</time>
          </dt>
          <dd>
            读入<a href="/items">{catalogue.title}</a>，原文件 {catalogue.sourceName}。
          </dd>
        </div>
      </dl>
    </section>
  )
}
