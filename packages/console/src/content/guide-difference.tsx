import { diffGuides, type GuideChange } from '@mingbai/core/4-content/diff-guides'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { useUnitName } from '../organisation/unit-names.ts'
import { fieldInWords } from './field-in-words.ts'
import { Lines } from './guide-text.tsx'
import { rowInWords } from './row-in-words.ts'
import './guide-difference.css'

interface GuideDifferenceProps {
  readonly before: ServiceGuide
  readonly after: ServiceGuide
  readonly beforeLabel: string
  readonly afterLabel: string
}

const kinds = { added: '新写', removed: '去掉', changed: '改动' } as const

/** What two versions say differently, side by side; rows that are the same on both sides are left out. */
export function GuideDifference({ before, after, beforeLabel, afterLabel }: GuideDifferenceProps) {
  const changes = diffGuides(before, after)
  if (changes.length === 0) return <p className="empty">两边的文字一样，没有改动。</p>
  return (
    <table className="difference">
      <thead>
        <tr>
          <th scope="col">要素</th>
          <th scope="col">{beforeLabel}</th>
          <th scope="col">{afterLabel}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(change => (
          <tr key={change.field} className={change.kind}>
            <th scope="row">
              {change.label}
              <span className="sub">{kinds[change.kind]}</span>
            </th>
            <td data-label={beforeLabel}>
              <Side change={change} side="before" />
            </td>
            <td data-label={afterLabel}>
              <Side change={change} side="after" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Side({ change, side }: { readonly change: GuideChange; readonly side: 'before' | 'after' }) {
  const unitName = useUnitName()
  const { field, rows } = change
  const lines =
    rows.length > 0
      ? rows.flatMap(row => (row[side] === null ? [] : [rowInWords(field, row[side])]))
      : fieldInWords(field, change[side], unitName)
  if (lines.length === 0) return <span className="none">没有</span>
  return side === 'before' ? (
    <del>
      <Lines lines={lines} />
    </del>
  ) : (
    <ins>
      <Lines lines={lines} />
    </ins>
  )
}
