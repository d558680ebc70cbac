import { beijingDate } from '../calendar/beijing-date.ts'
import type { CodedItem } from '../catalogue/store.ts'
import { editionsHref, itemHref } from './addresses.ts'
import { longDate } from './chinese-date.ts'
import { Gist } from './gist.tsx'
import { GuideBody } from './item-page.tsx'
import { Layout, type Shell } from './layout.tsx'
import { articleMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'
import type { PublicEdition } from './public-editions.ts'
import { titleOf } from './title.ts'

interface EditionPageProps {
  readonly shell: Shell
  readonly coded: CodedItem
  readonly shown: PublicEdition
}

/** An edition as it was read, under a banner that says whether it still holds. */
export function EditionPage({ shell, coded, shown: { edition, end } }: EditionPageProps) {
  const { number, publishedAt, guide } = edition
  const title = titleOf(coded.item)
  const began = longDate(beijingDate(publishedAt))
  return (
    <Layout
      shell={shell}
      title={`${title} · 第 ${number} 版`}
      description={`“${title}”办事指南的第 ${number} 版，${began}公开。`}
      here="/items"
      metas={articleMetas(title, edition, coded.item.agency)}
    >
      <div class="wrap">
        <PageTop
          trail={[
            { label: '事项目录', href: '/items' },
            { label: title, href: itemHref(coded.code) },
            { label: '历次公开', href: editionsHref(coded.code) },
            { label: `第 ${number} 版` },
          ]}
        />
        <p class={end ? 'banner superseded' : 'banner'} role="note">
          {end ? (
            <>
              这是第 {number} 版，{began}到{longDate(beijingDate(end.at))}公开，现在不用了，不要照着办。{' '}
              <a href={itemHref(coded.code)}>看现行的</a>
            </>
          ) : (
            <>
              这是现行的第 {number} 版，{began}公开。 <a href={itemHref(coded.code)}>看事项页</a>
            </>
          )}
        </p>
        {edition.demonstration && <p class="note">演示：这一版没有经过正式审核。</p>}
        <div class="title">
          <h1>{title}</h1>
          <Gist guide={guide} />
        </div>
        <GuideBody edition={edition} item={coded.item} />
      </div>
    </Layout>
  )
}
