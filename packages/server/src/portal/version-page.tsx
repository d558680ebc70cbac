import type { StoredCatalogue } from '../catalogue/store.ts'
import { CatalogueTable } from './catalogue-table.tsx'
import { categoriesOf } from './categories.ts'
import { longDate } from './chinese-date.ts'
import { doubtsOf } from './doubts.ts'
import { Layout, type Shell } from './layout.tsx'
import { columnMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'
import { type PublicVersion, versionName } from './public-versions.ts'
import { SharedBox } from './shared-box.tsx'
import { sharedValues } from './shared-values.ts'
import { tierKeys } from './tiers.ts'

interface VersionPageProps {
  readonly shell: Shell
  readonly catalogue: StoredCatalogue
  readonly until: PublicVersion['until']
  /** Codes of the items that the catalogue in force still has. */
  readonly current: ReadonlySet<string>
}

/** A version as it stood, under a banner that says whether it holds. */
export function VersionPage({ shell, catalogue, until, current }: VersionPageProps) {
  const { items, title, inForceFrom } = catalogue
  const name = versionName(catalogue)
  return (
    <Layout
      shell={shell}
      title={`${name} · 目录的历次版本`}
      description={`${title}${name}，${longDate(inForceFrom)}起在本站使用${until === null ? '' : '，现在已被代替'}。`}
      here="/items"
      metas={columnMetas(`${title}${name}`, '信息公开目录', title)}
    >
      <div class="wrap">
        <PageTop
          trail={[
            { label: '事项目录', href: '/items' },
            { label: '历次版本', href: '/items/versions' },
            { label: name },
          ]}
        />
        <Banner name={name} until={until} />
        <div class="title">
          <h1>{title}</h1>
          <p class="lead">
            {name}，{longDate(inForceFrom)}起在本站使用。{items.length} 个事项。
          </p>
        </div>
        <SharedBox shared={sharedValues(items)} />
        <CatalogueTable
          categories={categoriesOf(items)}
          tiers={tierKeys(items)}
          shared={sharedValues(items)}
          doubts={doubtsOf(catalogue)}
          title={title}
          coverage={null}
          isLinked={code => current.has(code)}
        />
        <p class="note">“√”为原表所勾，“—”为原表未勾。“待核”为原表缺失或有疑问，没有替它猜。</p>
      </div>
    </Layout>
  )
}

function Banner({ name, until }: { name: string; until: PublicVersion['until'] }) {
  if (until === null)
    return (
      <p class="banner">
        这是现行的一版，<a href="/items">事项目录</a>里有公开情况，也可以筛选。
      </p>
    )
  return (
    <p class="banner superseded">
      <b>这一版已被代替。</b>
      {name}到 {longDate(until)}由下一版代替；办事请看<a href="/items">现行目录</a>。
    </p>
  )
}
