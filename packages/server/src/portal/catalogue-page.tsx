import { coverageOfSite, type PublicSite } from '../publication/public-site.ts'
import { CatalogueDownloads, type OfferedFile } from './catalogue-downloads.tsx'
import { CatalogueTable } from './catalogue-table.tsx'
import { type Category, categoriesOf } from './categories.ts'
import { Legend } from './cell-marks.tsx'
import { longDate } from './chinese-date.ts'
import { Dial } from './dial.tsx'
import { doubtsOf } from './doubts.ts'
import { enquiryLine } from './enquiry-line.ts'
import { FilterForm } from './filter-form.tsx'
import {
  type ChoiceKey,
  type Filters,
  filterCategories,
  isFiltered,
  mayBeAtTier,
  readFilters,
} from './filters.ts'
import { Layout, type Shell } from './layout.tsx'
import { columnMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'
import { versionName } from './public-versions.ts'
import { SharedBox } from './shared-box.tsx'
import { sharedValues } from './shared-values.ts'
import { tierKeys, tierLabel } from './tiers.ts'

interface CataloguePageProps {
  readonly shell: Shell
  readonly site: PublicSite
  readonly query: URLSearchParams
  readonly files: readonly OfferedFile[]
  /** 繁体 to 简体, for names that somebody typed. */
  readonly simplify: (text: string) => string
}

/** The official table: what all items share is said once, then filters, then every row that passes. */
export function CataloguePage({ shell, site, query, files, simplify }: CataloguePageProps) {
  const { catalogue } = site
  const { items, title } = catalogue
  const categories = categoriesOf(items)
  const tiers = tierKeys(items)
  const choices = { categories: categories.map(category => category.title), tiers }
  const filters = readFilters(query, choices, simplify)
  const doubts = doubtsOf(catalogue)
  const found = filterCategories(categories, filters, doubts)
  const count = found.reduce((sum, { rows }) => sum + rows.length, 0)
  const shared = sharedValues(items)
  return (
    <Layout
      shell={shell}
      title={isFiltered(filters) ? `找到 ${count} 项 · 事项目录` : '事项目录'}
      description={`${title}：${items.length} 个事项的公开依据、时限、主体、渠道、对象、方式和层级。`}
      here="/items"
      metas={columnMetas('事项目录', '信息公开目录', title)}
    >
      <div class="wrap">
        <PageTop trail={[{ label: '事项目录' }]} />
        <div class="title">
          <h1>{title}</h1>
          <p class="lead">
            {items.length} 个事项，{categories.length} 类。{versionName(catalogue)}，
            {longDate(catalogue.inForceFrom)}起在本站使用。<a href="/items/versions">历次版本</a>、
            <a href="#h-takeaway">下载</a>
          </p>
        </div>
        <SharedBox shared={shared} />
        <FilterForm filters={filters} categories={categories} tiers={tiers} total={items.length} />
        <Announcement filters={filters} found={found} count={count} total={items.length} />
        {count === 0 ? (
          <NothingFound shell={shell} total={items.length} />
        ) : (
          <>
            <Legend />
            {found.length > 1 && <Jumps categories={found} />}
            <CatalogueTable
              categories={found}
              tiers={tiers}
              shared={shared}
              doubts={doubts}
              title={title}
              coverage={coverageOfSite(site)}
            />
            <p class="note">“√”为原表所勾，“—”为原表未勾。“待核”为原表缺失或有疑问，没有替它猜。</p>
          </>
        )}
        <CatalogueDownloads files={files} />
      </div>
    </Layout>
  )
}

interface AnnouncementProps {
  readonly filters: Filters
  readonly found: readonly Category[]
  readonly count: number
  readonly total: number
}

const choiceLabels: Readonly<Record<ChoiceKey, string>> = { category: '类别', tier: '公开层级' }

function Announcement({ filters, found, count, total }: AnnouncementProps) {
  const { tier } = filters
  const rows = found.flatMap(category => category.rows)
  const unsure =
    tier === null ? 0 : rows.filter(({ item }) => mayBeAtTier(item, tier) && item.tiers[tier] !== true).length
  return (
    <div class="results">
      <h2 id="results">{isFiltered(filters) ? `找到 ${count} 项` : `全部 ${total} 项`}</h2>
      {filters.unknown.length > 0 && (
        <p>
          目录里没有地址上写的{filters.unknown.map(key => choiceLabels[key]).join('和')}，没有按它筛选。
          <a href="/items">看全部 {total} 项</a>
        </p>
      )}
      {isFiltered(filters) && count > 0 && (
        <p>
          共 {total} 项。<a href="/items">清除筛选</a>
        </p>
      )}
      {tier !== null && unsure > 0 && (
        <p>
          其中 {unsure} 项的“{tierLabel(tier)}”待核，一并列出。
        </p>
      )}
    </div>
  )
}

function Jumps({ categories }: { categories: readonly Category[] }) {
  return (
    <nav class="jumps" aria-label="按类别跳转">
      <ul>
        {categories.map(({ title, anchor, rows }) => (
          <li>
            <a href={`#${anchor}`}>{title}</a> {rows.length}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function NothingFound({ shell, total }: { shell: Shell; total: number }) {
  const line = enquiryLine(shell.site.sector)
  return (
    <div class="prose nothing">
      <p>没有事项符合这些条件。可以少写几个字，或者放宽类别、层级。</p>
      <p>
        <a class="button" href="/items">
          清除筛选，看全部 {total} 项
        </a>
      </p>
      {line && (
        <p>
          也可以打 <Dial number={line.number} /> 问（{line.name}）。
        </p>
      )}
    </div>
  )
}
