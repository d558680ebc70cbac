import { draftStateLabels } from '@mingbai/core/4-content/draft-state'
import { beijingTime } from '../beijing-time.ts'
import { useUnitName } from '../organisation/unit-names.ts'
import type { Draft } from './draft.ts'
import { signedLines } from './signed-lines.ts'
import './draft.css'

/** Where the draft stands, who signed what, and why it came back. */
export function DraftStanding({ draft }: { readonly draft: Draft }) {
  const { state, names } = draft
  const unitName = useUnitName()
  const name = (id: string) => names[id] ?? '账号已不在'
  return (
    <>
      <p className="standing">
        <b>{draftStateLabels[state.kind]}</b>
        {state.publishAt && <span>{beijingTime(state.publishAt)} 发布</span>}
        <span className="sub">参与写的：{state.authors.map(name).join('、') || '还没有人改过'}</span>
      </p>
      {state.returned && (
        <blockquote className="returned">
          <p>{state.returned.reason}</p>
          <footer>
            {name(state.returned.by)}，{beijingTime(state.returned.at)} 退回
          </footer>
        </blockquote>
      )}
      {state.referral && (
        <blockquote className="returned">
          <p>
            已报{state.referral.to}确定：{state.referral.question}
          </p>
          <footer>
            {name(state.referral.by)}，{beijingTime(state.referral.at)}
          </footer>
        </blockquote>
      )}
      <ul className="signed">
        {signedLines(state, name, unitName).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
