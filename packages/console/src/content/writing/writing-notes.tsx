import { draftStateLabels } from '@mingbai/core/4-content/draft-state'
import { beijingTime } from '../../beijing-time.ts'
import type { Draft } from '../draft.ts'
import '../draft.css'

/** What a writer must know before the first word: why it came back, and what writing on undoes. */
export function WritingNotes({ draft: { state, names } }: { readonly draft: Draft }) {
  const { kind, returned } = state
  return (
    <>
      {returned && (
        <blockquote className="returned">
          <p>{returned.reason}</p>
          <footer>
            {names[returned.by] ?? '账号已不在'}，{beijingTime(returned.at)} 退回
          </footer>
        </blockquote>
      )}
      {kind !== 'writing' && (
        <p className="notice">
          现在是“{draftStateLabels[kind]}”。改动一个字，已有的送审、审核和保密审查就作废，要重新送审。
        </p>
      )}
    </>
  )
}
