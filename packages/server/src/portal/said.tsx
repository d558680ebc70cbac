import type { Gap, Statement } from '@mingbai/core/4-content/service-guide'
import { GovernmentLinks } from './government-links.tsx'
import { ToSupply, Unverified } from './marks.tsx'

/** A sentence with what is owed to it beside it: never hidden, never filled in. */
export function Said({ statement: { text, gaps } }: { statement: Statement }) {
  return (
    <>
      <GovernmentLinks text={text} />
      {gaps.length > 0 && /[^。；！？]$/.test(text) && '；'}
      <Owed gaps={gaps} />
    </>
  )
}

export function Owed({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <>
      {gaps.map(({ kind, what }) => (
        <span class="owed">
          {what}：{kind === 'to-supply' ? <ToSupply /> : <Unverified />}
        </span>
      ))}
    </>
  )
}
