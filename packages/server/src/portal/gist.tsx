import { judgeElement } from '@mingbai/core/4-content/completeness'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { GovernmentLinks } from './government-links.tsx'
import { ToSupply, Unverified } from './marks.tsx'

/** What the item is, at the top of its page; what exactly is owed to it, its element says further down. */
export function Gist({ guide }: { guide: ServiceGuide }) {
  if (!guide.summary) return null
  const owed = new Set(judgeElement(guide, '事项简述').gaps.map(({ kind }) => kind))
  return (
    <p class="lead">
      <GovernmentLinks text={guide.summary.text} /> {owed.has('to-supply') && <ToSupply />}
      {owed.has('to-verify') && <Unverified />}
    </p>
  )
}
