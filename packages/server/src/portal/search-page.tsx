import type { Hit } from '@mingbai/core/search/rank'
import type { PublicSite } from '../publication/public-site.ts'
import { longestQuestion, pointsOfAnAnswer, type SearchResult } from '../search/search-result.ts'
import { itemHref, itemsHref } from './addresses.ts'
import { AnswerStrip } from './answer-strip.tsx'
import { categoriesOf } from './categories.ts'
import { Crumbs } from './crumbs.tsx'
import { Dial } from './dial.tsx'
import { anyBusinessLine, enquiryLine } from './enquiry-line.ts'
import { Layout, type Shell } from './layout.tsx'
import { SearchForm } from './search-form.tsx'
import { WhyFound } from './why-found.tsx'

interface SearchPageProps {
  readonly shell: Shell
  readonly site: PublicSite
  /** As it was typed; '' before anything is asked. */
  readonly question: string
  readonly result: SearchResult | null
}

/** The best guide already answers; each one says why it is here; nothing found leads on. */
export function SearchPage({ shell, site, question, result }: SearchPageProps) {
  const hits = result?.hits ?? []
  const asked = result !== null
  const notHere = result?.understood.notHere ?? null
  const isAnswered = notHere === null && (hits[0]?.score ?? 0) >= pointsOfAnAnswer
  return (
    <Layout
      shell={shell}
      title={asked ? `搜索：${question}` : '搜索'}
      description="用自己的话问，找到要办的事。"
    >
      <div class="wrap">
        <Crumbs trail={[{ label: '首页', href: '/' }, { label: '搜索' }]} />
        <SearchForm id="q" value={question} />
        <div class="title asked-for">
          <h1>{heading(asked, hits.length, notHere)}</h1>
          {result && <Understood understood={result.understood} />}
          {asked && !isAnswered && (
            <NotAnswered shell={shell} site={site} notHere={notHere} hasNear={hits.length > 0} />
          )}
        </div>
        {hits.length > 0 && (
          <ol class="hits">
            {hits.map((hit, index) => (
              <li class={index === 0 && isAnswered ? 'first' : undefined}>
                <Found site={site} hit={hit} isFirst={index === 0 && isAnswered} />
              </li>
            ))}
          </ol>
        )}
        {asked && <NotThis shell={shell} site={site} isEmpty={hits.length === 0} />}
      </div>
    </Layout>
  )
}

/** What the question was taken for, where that is not what was typed. */
function Understood({ understood: { correction, isCut } }: Pick<SearchResult, 'understood'>) {
  return (
    <>
      {correction && (
        <p class="lead">
          没有“{correction.said}”，按“{correction.meant}”找的。
        </p>
      )}
      {isCut && <p class="note">问题太长，只读了前面的 {longestQuestion} 个字。</p>}
    </>
  )
}

/** What is near by its words may be another bureau's matter, and is not given out for an answer. */
function NotAnswered({
  shell,
  site,
  notHere,
  hasNear,
}: {
  shell: Shell
  site: PublicSite
  notHere: string | null
  hasNear: boolean
}) {
  const { number, name } = anyBusinessLine
  return (
    <p class="lead">
      这份目录只有{shell.site.sector}领域的 {site.catalogue.items.length} 个事项
      {notHere !== null && `，没有“${notHere}”这一项`}。不知道归哪个部门管的，可以拨打{' '}
      <Dial number={number} />（{name}）。
      {hasNear && '下面的只是字面相近，不一定是您要的。'}
    </p>
  )
}

function heading(asked: boolean, count: number, notHere: string | null): string {
  if (!asked) return '您要办什么事？'
  if (notHere !== null && count > 0) return `目录里没有“${notHere}”`
  return count === 0 ? '没有找到' : `最相近的 ${count} 个事项`
}

function Found({
  site,
  hit: { code, path, reasons },
  isFirst,
}: {
  site: PublicSite
  hit: Hit
  isFirst: boolean
}) {
  const guide = site.editions.get(code)?.guide
  return (
    <>
      <div class="hit">
        <div>
          <h2>
            <a href={itemHref(code)}>{path.at(-1)}</a>
          </h2>
          <p class="parent">{path.slice(0, -1).join(' / ')}</p>
          {!isFirst && guide?.summary && <p class="prose">{guide.summary.text}</p>}
        </div>
        <WhyFound reasons={reasons} />
      </div>
      {isFirst && guide && <AnswerStrip guide={guide} />}
    </>
  )
}

/** Where to go when it is not here: the categories, and a person. */
function NotThis({ shell, site, isEmpty }: { shell: Shell; site: PublicSite; isEmpty: boolean }) {
  const line = enquiryLine(shell.site.sector)
  return (
    <section class="same not-this" aria-labelledby="h-not-this">
      <h2 id="h-not-this">{isEmpty ? '可以这样试' : '没有您要的？'}</h2>
      <p>
        换个说法再搜，写要办的事就行，例如“失业金怎么领”
        {line && (
          <>
            ；或拨打 <Dial number={line.number} />（{line.name}）
          </>
        )}
        。
      </p>
      <p>按类别找：</p>
      <ul class="asked">
        {categoriesOf(site.catalogue.items).map(({ title, rows }) => (
          <li>
            <a href={itemsHref({ category: title })}>
              {title}（{rows.length}）
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
