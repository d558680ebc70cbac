import { beijingDate } from '../calendar/beijing-date.ts'
import type { StoredCatalogue } from '../catalogue/store.ts'
import { itemsHref } from './addresses.ts'
import { type Category, categoriesOf } from './categories.ts'
import { type Doubts, doubtsOf } from './doubts.ts'
import { Eleven } from './eleven.tsx'
import { Layout, type Shell } from './layout.tsx'
import { ToSupply } from './marks.tsx'
import { NameSearch } from './name-search.tsx'
import { usualElements } from './shared-values.ts'

/** The question first; then what there is to find, what each item owes the reader, and where it all comes from. */
export function HomePage({ shell, catalogue }: { shell: Shell; catalogue: StoredCatalogue }) {
  const { items, title } = catalogue
  const categories = categoriesOf(items)
  const doubts = doubtsOf(catalogue)
  const description = `${title}：${items.length} 个事项，${categories.length} 类，按名称和类别查找。`
  return (
    <Layout shell={shell} title="" description={description} here="/">
      <div class="hero">
        <div class="wrap">
          <div>
            <h1>您要办什么事？</h1>
            <NameSearch items={items} />
          </div>
          <Holdings catalogue={catalogue} categories={categories} doubts={doubts} />
        </div>
      </div>
      <div class="wrap">
        <Categories categories={categories} doubts={doubts} total={items.length} />
        <Elements catalogue={catalogue} />
        <Source catalogue={catalogue} doubts={doubts} />
      </div>
    </Layout>
  )
}

interface HoldingsProps {
  readonly catalogue: StoredCatalogue
  readonly categories: readonly Category[]
  readonly doubts: Doubts
}

function Holdings({ catalogue, categories, doubts }: HoldingsProps) {
  return (
    <section class="holdings" aria-labelledby="h-holdings">
      <h2 id="h-holdings">本站现在有什么</h2>
      <dl>
        <div>
          <dt>公开事项</dt>
          <dd>
            <a href="/items">{catalogue.items.length} 个</a>
          </dd>
        </div>
        <div>
          <dt>类别</dt>
          <dd>{categories.length} 类</dd>
        </div>
        <div>
          <dt>有待核之处</dt>
          <dd>{doubts.items.size === 0 ? '没有' : <a href="/items?doubtful=1">{doubts.items.size} 个</a>}</dd>
        </div>
        <div>
          <dt>办事指南</dt>
          <dd>
            <ToSupply />
          </dd>
        </div>
      </dl>
    </section>
  )
}

interface CategoriesProps {
  readonly categories: readonly Category[]
  readonly doubts: Doubts
  readonly total: number
}

function Categories({ categories, doubts, total }: CategoriesProps) {
  return (
    <section class="block" aria-labelledby="h-categories">
      <header>
        <h2 id="h-categories">
          {total} 个事项，分 {categories.length} 类
        </h2>
        <p class="gist">一道竖线是一个事项；带点的虚线格，是有待核之处的事项。</p>
      </header>
      <ul class="categories">
        {categories.map(({ title, rows }) => (
          <li>
            <span class="n">{rows.length}</span>
            <a href={itemsHref({ category: title })}>{title}</a>
            <span class="tally" aria-hidden="true">
              {rows.map(({ code }) => (
                <i class={doubts.items.has(code) ? 'doubt' : undefined} />
              ))}
            </span>
            <Doubtful count={rows.filter(({ code }) => doubts.items.has(code)).length} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Doubtful({ count }: { count: number }) {
  return <span class="doubtful">{count > 0 && `待核 ${count} 项`}</span>
}

function Elements({ catalogue }: { catalogue: StoredCatalogue }) {
  const elements = usualElements(catalogue.items)
  const owed = catalogue.items.reduce((sum, { item }) => sum + item.elements.length, 0)
  return (
    <section class="block" aria-labelledby="h-elements">
      <header>
        <h2 id="h-elements">应公开的 {elements.length} 项内容</h2>
        <p class="gist">目录规定每个事项都要公开这些。写好一项，公开一项。</p>
      </header>
      <div>
        <Eleven elements={elements} />
        <p class="prose">
          全部事项合起来，应公开 <b>{owed}</b> 项内容，已公开 <b>0</b>{' '}
          项。办事指南还没有写，写好以前这里都记作 <ToSupply />
          ，不拿别处的说法来填。
        </p>
      </div>
    </section>
  )
}

function Source({ catalogue, doubts }: { catalogue: StoredCatalogue; doubts: Doubts }) {
  const day = beijingDate(catalogue.importedAt)
  return (
    <section class="block" aria-labelledby="h-source">
      <header>
        <h2 id="h-source">这份目录从哪来</h2>
        <p class="gist">规定哪些事要公开、公开什么、由谁公开、多久公开的一张表。</p>
      </header>
      <dl class="facts">
        <div>
          <dt>目录</dt>
          <dd>
            <a href="/items">{catalogue.title}</a>
          </dd>
        </div>
        <div>
          <dt>原文件</dt>
          <dd>{catalogue.sourceName}</dd>
        </div>
        <div>
          <dt>读入日期</dt>
          <dd>
            <time datetime={day}>{day}</time>
          </dd>
        </div>
        <div>
          <dt>待核</dt>
          <dd>{doubtSentence(doubts)}</dd>
        </div>
      </dl>
    </section>
  )
}

function doubtSentence({ items, lostValues }: Doubts): string {
  if (items.size === 0) return '没有。'
  const lost = lostValues === 0 ? '' : `，其中 ${lostValues} 格在原文件里读不出来。读不出来的，不替它猜`
  return `${items.size} 个事项有疑问${lost}。`
}
