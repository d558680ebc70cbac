import { Button } from 'antd'
import { beijingTime } from '../../beijing-time.ts'
import { severityLabels } from '../severity-in-words.ts'
import { KeyMark } from './key-mark.tsx'
import type { UploadFinding } from './upload-row.ts'

interface CellFindingsProps {
  readonly findings: readonly UploadFinding[]
  /** The key of the one that was chosen in the list. */
  readonly chosen: string | null
  readonly names: Readonly<Record<string, string>>
  /** Null: the person may not. */
  readonly onAccept: ((finding: UploadFinding) => void) | null
  readonly onReopen: ((finding: UploadFinding) => void) | null
}

/** What is said of a cell: what is wrong, why it matters, how to mend it, and what became of it. */
export function CellFindings({ findings, chosen, names, onAccept, onReopen }: CellFindingsProps) {
  // What is chosen stands first: the key is for it.
  const first = findings.find(({ state }) => state === 'open')
  return (
    <ul className="said">
      {findings.map(finding => {
        const { key, severity, what, why, fix, state, accepted } = finding
        return (
          <li key={key} className={`${severity} ${state}`} aria-current={key === chosen}>
            <p>
              <span className="sev">{severityLabels[severity]}</span> {what}
            </p>
            <p className="sub">
              {why} {fix}
            </p>
            {state === 'open' && onAccept && (
              <Button
                size="small"
                onClick={() => onAccept(finding)}
                aria-keyshortcuts={finding === first ? 'a' : undefined}
              >
                接受{finding === first && <KeyMark name="a" />}
              </Button>
            )}
            {state === 'mended' && <p className="sub">改过以后，这一条不用再处理。</p>}
            {accepted && state === 'accepted' && (
              <p className="sub">
                {beijingTime(accepted.at)} {names[accepted.by] ?? '账号已不在'}接受
                {accepted.note && `，理由：${accepted.note}`}
                {onReopen && (
                  <button type="button" className="plain" onClick={() => onReopen(finding)}>
                    撤回接受
                  </button>
                )}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
