import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import type { Finding } from '@mingbai/core/finding/finding'
import { findingsAbout } from './doubts.ts'
import { ItemFacts } from './item-facts.tsx'

/** The item's row of the official table, each value with how it is known, and what reading it turned up. */
export function CatalogueRow({ item, findings }: { item: Item; findings: readonly Finding[] }) {
  return (
    <section class="part screen-only" aria-labelledby="h-facts">
      <h2 id="h-facts">目录怎么规定</h2>
      <ItemFacts item={item} />
      <Findings findings={findingsAbout(item, findings)} />
    </section>
  )
}

const severityWords = { error: '须处理', warning: '待核', info: '说明' } as const

function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <h3>读取这一项时的发现</h3>
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
    </>
  )
}
