import type { Citation } from '@mingbai/core/4-content/service-guide'
import { CardTable } from './card-table.tsx'
import { lawTitles } from './marks.tsx'
import { Owed } from './said.tsx'

interface CitationTableProps {
  readonly citations: readonly Citation[]
  /** 公开依据 as the catalogue prints them. */
  readonly legalBasis: readonly string[]
}

/** What each provision settles here; below it what the catalogue itself names. */
export function CitationTable({ citations, legalBasis }: CitationTableProps) {
  if (citations.length === 0) return null
  return (
    <section class="part" aria-labelledby="h-law">
      <h2 id="h-law">依据</h2>
      <CardTable
        className="laws"
        heads={['法规', '条款和内容']}
        rows={citations.map(({ law, article, point, gaps }) => [
          law,
          <>
            <span class="art">{article}</span> {point}
            <Owed gaps={gaps} />
          </>,
        ])}
      />
      {legalBasis.length > 0 && <p class="note">目录所列公开依据：{lawTitles(legalBasis)}。</p>}
    </section>
  )
}
