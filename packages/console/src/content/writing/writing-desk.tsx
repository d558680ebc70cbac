import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { ability } from '../../ui/ability.ts'
import { Act } from '../../ui/act.tsx'
import { Page } from '../../ui/page.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { Draft } from '../draft.ts'
import { GuideDifference } from '../guide-difference.tsx'
import { StepDialog } from '../step-dialog.tsx'
import { ClashDialog } from './clash-dialog.tsx'
import { Editor } from './editor.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { Preview } from './preview.tsx'
import { SaveStatus } from './save-status.tsx'
import { useWriting } from './use-writing.ts'
import { WritingNotes } from './writing-notes.tsx'
import './writing.css'

const views = { write: '写', compare: '和公开的比', preview: '预览' } as const

/** The draft on the desk: written, compared, previewed, and sent on. */
export function WritingDesk({ opened }: { readonly opened: Draft }) {
  const writing = useWriting(opened)
  const [view, setView] = useState<keyof typeof views>('write')
  const [isSubmitting, setSubmitting] = useState(false)
  const { history, edit, draft, isKept, clash, decide } = writing
  const submit = isKept
    ? ability(draft.abilities, 'submit')
    : ({ allowed: false, reason: '最后写的还没有存上；存好了就可以送审。' } as const)
  return (
    <Page
      title={draft.path.at(-1) ?? draft.itemCode}
      lead={[...draft.path.slice(0, -1), `编码 ${draft.itemCode}`].join('，')}
      aside={
        <p className="links">
          <Link to={`/items/${draft.itemCode}`}>看草稿和进展</Link>
        </p>
      }
    >
      <div className="desk-bar" role="toolbar" aria-label="编写">
        <Switch label="怎样看" value={view} labels={views} onChange={setView} />
        <Button disabled={history.past.length === 0} onClick={() => edit({ kind: 'undo' })}>
          撤销
        </Button>
        <Button disabled={history.future.length === 0} onClick={() => edit({ kind: 'redo' })}>
          重做
        </Button>
        <SaveStatus writing={writing} />
        {draft.state.kind === 'writing' && (
          <Act label="送审" primary judgement={submit} shortcut="s" onAct={() => setSubmitting(true)} />
        )}
      </div>
      <WritingNotes draft={draft} />
      <div hidden={view !== 'write'}>
        <Editor writing={writing} />
      </div>
      {view === 'compare' &&
        (draft.published ? (
          <GuideDifference
            before={draft.published}
            after={history.guide}
            beforeLabel="公众现在看到的"
            afterLabel="正在写的"
          />
        ) : (
          <p className="empty">这个事项还没有公开过，没有可比的。</p>
        ))}
      {view === 'preview' && <Preview code={draft.itemCode} contentHash={draft.state.contentHash} />}
      {clash && <ClashDialog clash={clash} onDecided={decide} />}
      {isSubmitting && <StepDialog draft={draft} step="submit" onClose={() => setSubmitting(false)} />}
      <LeaveGuard writing={writing} />
    </Page>
  )
}
