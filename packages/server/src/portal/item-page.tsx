import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { CodedItem } from '../catalogue/store.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { Edition } from '../publication/store.ts'
import { itemsHref } from './addresses.ts'
import { AnswerStrip } from './answer-strip.tsx'
import { Applicants } from './applicants.tsx'
import { CatalogueRow } from './catalogue-row.tsx'
import { CitationTable } from './citation-table.tsx'
import { Gist } from './gist.tsx'
import { GuideElements } from './guide-elements.tsx'
import { GuideSources } from './guide-sources.tsx'
import { ItemAside } from './item-aside.tsx'
import { Layout, type Shell } from './layout.tsx'
import { articleMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'
import { categoryOf, parentOf, titleOf } from './title.ts'
import type { PlacedTopic } from './topics.ts'
import { UnwrittenGuide } from './unwritten-guide.tsx'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

interface ItemPageProps {
  readonly shell: Shell
  readonly site: PublicSite
  readonly coded: CodedItem
  readonly topics: readonly PlacedTopic[]
}

/** One item: its guide first, then what the catalogue rules, how each value is known, and what is doubtful. */
export function ItemPage({ shell, site, coded, topics }: ItemPageProps) {
  const { item, code } = coded
  const title = titleOf(item)
  const category = categoryOf(item)
  const parent = parentOf(item)
  const edition = site.editions.get(code)
  const withdrawal = site.withdrawals.get(code)
  return (
    <Layout
      shell={shell}
      title={title}
      description={edition?.guide.summary?.text ?? `${title}（${category}）：公开标准目录的规定。`}
      here="/items"
      {...(edition && { metas: articleMetas(title, edition, item.agency) })}
    >
      <div class="wrap">
        <PageTop
          trail={[
            { label: '事项目录', href: '/items' },
            { label: category, href: itemsHref({ category }) },
          ]}
        />
        <div class="title">
          {parent !== null && <p class="parent">{parent}</p>}
          <h1>{title}</h1>
        </div>
        {edition ? (
          <GuideHead edition={edition} elements={item.elements} />
        ) : (
          <UnwrittenGuide
            item={item}
            sector={shell.site.sector}
            notice={withdrawal ? <WithdrawnNotice site={site} code={code} withdrawal={withdrawal} /> : null}
          />
        )}
        <div class="page">
          <div>
            {edition && <GuideBody edition={edition} item={item} />}
            <CatalogueRow item={item} findings={site.catalogue.findings} />
          </div>
          <ItemAside site={site} coded={coded} topics={topics} />
        </div>
      </div>
    </Layout>
  )
}

function GuideHead({ edition, elements }: { edition: Edition; elements: readonly string[] }) {
  const ways = elements.indexOf('办理方式') + 1
  return (
    <>
      <AnswerStrip guide={edition.guide} />
      <Gist guide={edition.guide} />
      <p class="acts">
        {ways > 0 && (
          <a class="button" href={`#e${ways}`}>
            怎么办理
          </a>
        )}
        <span class="note print-hint">要带在手上：用浏览器的“打印”，纸上只有要紧的内容，一到两页。</span>
      </p>
    </>
  )
}

export function GuideBody({ edition: { guide }, item }: { edition: Edition; item: Item }) {
  return (
    <>
      <Applicants guide={guide} />
      <GuideElements guide={guide} elements={item.elements} />
      <CitationTable citations={guide.citations} legalBasis={item.legalBasis} />
      <GuideSources guide={guide} />
    </>
  )
}
