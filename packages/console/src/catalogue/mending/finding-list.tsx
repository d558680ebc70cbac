import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { severityLabels } from '../severity-in-words.ts'
import { kindTitle } from './kind-titles.ts'
import type { FindingGroup, ListedFinding } from './listed-findings.ts'
import { rowName, titleOf } from './upload-row.ts'
import './finding-list.css'

interface FindingListProps {
  readonly groups: readonly FindingGroup[]
  /** The short name of the one that is chosen. */
  readonly chosen: string
  readonly onChoose: (listed: ListedFinding) => void
  readonly onAcceptKind: (group: FindingGroup) => void
  /** Shows only the items with findings of a kind. */
  readonly onSeek: (code: string) => void
  readonly mayAccept: boolean
}

/** Findings by kind, errors first; each kind can be accepted as a whole. */
export function FindingList({ groups, onAcceptKind, onSeek, mayAccept, ...choice }: FindingListProps) {
  return groups.map(group => {
    const { kind, findings } = group
    const rest = kind.open - findings.filter(({ finding }) => finding.state === 'open').length
    return (
      <section key={`${kind.severity} ${kind.code}`} className={`kind ${kind.severity}`}>
        <header>
          <h2>
            <span className="sev">{severityLabels[kind.severity]}</span> {kindTitle(kind)}
          </h2>
          <p className="sub">
            {standing(kind)}
            {rest > 0 && (
              <button type="button" className="plain" onClick={() => onSeek(kind.code)}>
                不在这一页的 {rest} 条，去看
              </button>
            )}
          </p>
          {mayAccept && kind.open > 1 && (
            <Button
              size="small"
              onClick={() => onAcceptKind(group)}
              aria-label={`全部接受：${kindTitle(kind)}`}
            >
              全部接受
            </Button>
          )}
        </header>
        <ul>
          {findings.map(listed => (
            <FindingEntry key={listed.finding.key} listed={listed} {...choice} />
          ))}
        </ul>
      </section>
    )
  })
}

function standing({ open, accepted, mended }: FindingGroup['kind']): string {
  const parts = [
    ...(open > 0 ? [`${open} 条待处理`] : []),
    ...(accepted > 0 ? [`${accepted} 条已接受`] : []),
    ...(mended > 0 ? [`${mended} 条已改`] : []),
  ]
  return parts.join('，')
}

const stateLabels = { open: '', accepted: '已接受', mended: '已改' } as const

interface FindingEntryProps extends Pick<FindingListProps, 'chosen' | 'onChoose'> {
  readonly listed: ListedFinding
}

function FindingEntry({ listed, chosen, onChoose }: FindingEntryProps) {
  const { finding, row, name } = listed
  const isChosen = chosen === name
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li ref={place}>
      <button
        type="button"
        className={`finding ${finding.state}`}
        aria-current={isChosen}
        onClick={() => onChoose(listed)}
      >
        <span className="sub">
          {row ? `${rowName(row)} ${titleOf(row)}` : '整张表'}
          {finding.state !== 'open' && <b>{stateLabels[finding.state]}</b>}
        </span>
        {finding.what}
      </button>
    </li>
  )
}
