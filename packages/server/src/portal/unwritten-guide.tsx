import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import { judgeElement } from '@mingbai/core/4-content/completeness'
import type { Child } from 'hono/jsx'
import { Eleven } from './eleven.tsx'
import { ItemSummary } from './item-summary.tsx'
import { Unverified } from './marks.tsx'

interface UnwrittenGuideProps {
  readonly item: Item
  readonly sector: string
  /** What is said first; null where the guide was simply never written. */
  readonly notice: Child | null
}

/** While no guide is public: whom to ask today, and what will have to stand here. */
export function UnwrittenGuide({ item, sector, notice }: UnwrittenGuideProps) {
  const cells = item.elements.map(label => ({ label, ...judgeElement(null, label) }))
  return (
    <>
      {notice ?? <p class="lead">办事指南还没有写。公开标准目录对这一项的规定，都在下面。</p>}
      <ItemSummary item={item} sector={sector} />
      <section class="part" aria-labelledby="h-elements">
        <h2 id="h-elements">应公开的内容</h2>
        {cells.length === 0 ? (
          <p>
            原表这一格读不出来：
            <Unverified />
          </p>
        ) : (
          <Eleven cells={cells} />
        )}
      </section>
    </>
  )
}
