import type { CodedItem } from '../catalogue/store.ts'
import type { Edition } from '../publication/store.ts'
import { itemsHref } from './addresses.ts'
import { AnswerStrip } from './answer-strip.tsx'
import { Applicants } from './applicants.tsx'
import { CatalogueRow } from './catalogue-row.tsx'
import { CitationTable } from './citation-table.tsx'
import { GuideElements } from './guide-elements.tsx'
import { GuideSources } from './guide-sources.tsx'
import { ItemAside } from './item-aside.tsx'
import { Layout, type Shell } from './layout.tsx'
import { articleMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'
import type { PublicSite } from './public-site.ts'
import { Said } from './said.tsx'
import { categoryOf, parentOf, titleOf } from './title.ts'
import { UnwrittenGuide } from './unwritten-guide.tsx'

interface ItemPageProps {
  readonly shell: Shell
  readonly site: PublicSite
  readonly coded: CodedItem
}

/** One item: its guide first, then what the catalogue rules, how each value is known, and what is doubtful. */
export function ItemPage({ shell, site, coded }: ItemPageProps) {
  const { item, code } = coded
  const title = titleOf(item)
  const category = categoryOf(item)
  const parent = parentOf(item)
  const edition = site.editions.get(code)
  return (
    <Layout
      shell={shell}
      title={title}
      description={edition?.guide.summary?.text ?? `${title}（${category}）：公开标准目录的规定。`}
      here="/items"
      {...(edition && { metas: articleMetas(title, edition.publishedAt, item.agency) })}
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
          {edition?.guide.summary && (
            <p class="lead">
              <Said statement={edition.guide.summary} />
            </p>
          )}
        </div>
        {edition ? (
          <Guide edition={edition} coded={coded} site={site} />
        ) : (
          <NoGuide coded={coded} site={site} shell={shell} />
        )}
      </div>
    </Layout>
  )
}

function Guide({ edition, coded, site }: { edition: Edition; coded: CodedItem; site: PublicSite }) {
  const { guide } = edition
  const { item } = coded
  const ways = item.elements.indexOf('办理方式') + 1
  return (
    <>
      <AnswerStrip guide={guide} />
      <p class="acts">
        {ways > 0 && (
          <a class="button" href={`#e${ways}`}>
            怎么办理
          </a>
        )}
        <span class="note print-hint">要带在手上：用浏览器的“打印”，纸上只有要紧的内容，一到两页。</span>
      </p>
      <div class="page">
        <div>
          <Applicants guide={guide} />
          <GuideElements guide={guide} elements={item.elements} />
          <CitationTable citations={guide.citations} legalBasis={item.legalBasis} />
          <GuideSources guide={guide} />
          <CatalogueRow item={item} findings={site.catalogue.findings} />
        </div>
        <ItemAside site={site} coded={coded} />
      </div>
    </>
  )
}

function NoGuide({ coded, site, shell }: { coded: CodedItem; site: PublicSite; shell: Shell }) {
  return (
    <>
      <UnwrittenGuide item={coded.item} sector={shell.site.sector} />
      <div class="page">
        <CatalogueRow item={coded.item} findings={site.catalogue.findings} />
        <ItemAside site={site} coded={coded} />
      </div>
    </>
  )
}
