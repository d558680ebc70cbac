import { useState } from 'react'
import type { Draft } from '../content/draft.ts'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { PublishDialog } from './publish-dialog.tsx'

/** 发布 and 定时发布, where the draft has come that far. */
export function PublicationActs({ draft }: { readonly draft: Draft }) {
  const [when, setWhen] = useState<'now' | 'later'>()
  const { kind } = draft.state
  return (
    <>
      {(kind === 'cleared' || kind === 'scheduled') && (
        <Act
          label="现在发布"
          primary
          judgement={ability(draft.abilities, 'publish')}
          onAct={() => setWhen('now')}
        />
      )}
      {kind === 'cleared' && (
        <Act
          label="定时发布"
          judgement={ability(draft.abilities, 'schedule')}
          onAct={() => setWhen('later')}
        />
      )}
      {when && <PublishDialog draft={draft} when={when} onClose={() => setWhen(undefined)} />}
    </>
  )
}
