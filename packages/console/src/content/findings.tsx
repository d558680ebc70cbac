import type { GuideField } from '@mingbai/core/4-content/guide-fields'
import { guideFieldLabels } from '@mingbai/core/4-content/guide-fields'
import type { Draft } from './draft.ts'
import './findings.css'

type Finding = Draft['findings'][number]

/** What has to be settled before publishing: what is wrong, why it matters, how to mend it. */
export function Findings({
  findings,
  withField,
}: {
  readonly findings: readonly Finding[]
  readonly withField?: boolean
}) {
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map(({ code, at, field, severity, what, why, fix }) => (
        <li key={`${code} ${at} ${what}`} className={severity} tabIndex={-1}>
          <p>
            <span className="sev">{severity === 'error' ? '要改' : '请看'}</span>{' '}
            {withField && <b>{guideFieldLabels[field as GuideField] ?? field}：</b>}
            {what}
          </p>
          <p className="sub">
            {why} {fix}
          </p>
        </li>
      ))}
    </ul>
  )
}
