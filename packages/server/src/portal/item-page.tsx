import type { Finding } from '@mingbai/core/finding/finding'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { CodedItem, StoredCatalogue } from '../catalogue/store.ts'
import { itemHref, itemsHref } from './addresses.ts'
import { Crumbs } from './crumbs.tsx'
import { findingsAbout } from './doubts.ts'
import { Eleven } from './eleven.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemSummary } from './item-summary.tsx'
import { Layout, type Shell } from './layout.tsx'
import { Unverified } from './marks.tsx'
import { siblingsOf } from './siblings.ts'
import { categoryOf, parentOf, titleOf } from './title.ts'

interface ItemPageProps {
  readonly shell: Shell
  readonly catalogue: StoredCatalogue
  readonly coded: CodedItem
}

/** One item before its guide is written: what the catalogue promises, how each value is known, what is doubtful. */
export function ItemPage({ shell, catalogue, coded }: ItemPageProps) {
  const { item } = coded
  const title = titleOf(item)
  const category = categoryOf(item)
  const parent = parentOf(item)
  const trail = [
    { label: '首页', href: '/' },
    { label: '事项目录', href: '/items' },
    { label: category, href: itemsHref({ category }) },
  ]
  return (
    <Layout
      shell={shell}
      title={title}
      description={`${title}（${category}）：公开标准目录规定公开什么、由谁公开、多久公开、依据什么。`}
    >
      <div class="wrap">
        <Crumbs trail={trail} />
        <div class="title">
          {parent !== null && <p class="parent">{parent}</p>}
          <h1>{title}</h1>
          <p class="lead">办事指南还没有写。公开标准目录对这一项的规定，都在下面。</p>
        </div>
        <ItemSummary item={item} sector={shell.site.sector} />
        <div class="page">
          <div>
            <Elements elements={item.elements} />
            <section class="part" aria-labelledby="h-facts">
              <h2 id="h-facts">目录怎么规定</h2>
              <ItemFacts item={item} />
            </section>
            <Findings findings={findingsAbout(item, catalogue.findings)} />
          </div>
          <Aside catalogue={catalogue} coded={coded} />
        </div>
      </div>
    </Layout>
  )
}

function Elements({ elements }: { elements: readonly string[] }) {
  return (
    <section class="part" aria-labelledby="h-elements">
      <h2 id="h-elements">{elements.length === 0 ? '应公开的内容' : `应公开的 ${elements.length} 项`}</h2>
      {elements.length === 0 ? (
        <p>
          原表这一格读不出来：
          <Unverified />
        </p>
      ) : (
        <>
          <p class="note">虚线格表示待补充：已公开 0，待补充 {elements.length}。</p>
          <Eleven elements={elements} />
        </>
      )}
    </section>
  )
}

const severityWords = { error: '须处理', warning: '待核', info: '说明' } as const

function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section class="part" aria-labelledby="h-findings">
      <h2 id="h-findings">读取这一项时的发现</h2>
      <ul class="findings">
        {findings.map(({ severity, at, what, why, fix }) => (
          <li>
            <p>
              <span class={`severity ${severity}`}>{severityWords[severity]}</span> <b>{what}</b>
            </p>
            <p>{why}</p>
            <p>
              怎么改：{fix}（原文第 {at.row} 行）
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Aside({ catalogue, coded }: { catalogue: StoredCatalogue; coded: CodedItem }) {
  const category = categoryOf(coded.item)
  const siblings = siblingsOf(coded, catalogue.items)
  return (
    <aside class="side" aria-label="本页信息">
      <section>
        <h2>本事项</h2>
        <dl>
          <div>
            <dt>事项编码</dt>
            <dd>{coded.code}</dd>
          </div>
          <div>
            <dt>读入日期</dt>
            <dd>{beijingDate(catalogue.importedAt)}</dd>
          </div>
          <div>
            <dt>原文件</dt>
            <dd>{catalogue.sourceName}</dd>
          </div>
        </dl>
      </section>
      <section class="siblings">
        <h2>同类事项</h2>
        <ul>
          {siblings.map(({ code, item }) => (
            <li>
              <a href={itemHref(code)}>{titleOf(item)}</a>
            </li>
          ))}
          <li>
            <a href={itemsHref({ category })}>“{category}”全部事项</a>
          </li>
        </ul>
      </section>
    </aside>
  )
}
