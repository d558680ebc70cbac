import { draftStateLabels } from '@mingbai/core/4-content/draft-state'
import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { useWaitingUploads, WaitingUploads } from '../catalogue/waiting-uploads.tsx'
import { RecentChangesList } from '../changes/recent-changes-list.tsx'
import { ToLookOver } from '../changes/to-look-over.tsx'
import { useAtWork } from '../session/at-work.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { WorkGroup, WorkRow } from '../ui/work-group.tsx'
import type { FromList } from './neighbours.tsx'
import { NothingWaits } from './nothing-waits.tsx'
import { type WaitingWork, waitingWork } from './waiting-work.ts'
import { titleOf, useWorklist } from './worklist.ts'
import './home.css'

/** 待办: what waits for this person first, then what others have in hand. */
export function HomePage() {
  const who = useAtWork()
  const worklist = useWorklist()
  const groups = waitingWork(worklist.data?.items ?? [])
  const uploads = useWaitingUploads()
  const drafts = (worklist.data?.items ?? []).filter(({ draft }) => draft?.waitsForMe).length
  const waitingUploads = uploads.toActivate.length + uploads.toMend.length
  const waiting = drafts + waitingUploads
  return (
    <Page
      title="待办"
      lead="草稿从编写、审核、保密审查到发布，轮到您的排在前面。"
      aside={
        worklist.data && (
          <dl className="sum">
            <div>
              <dt>等我办</dt>
              <dd>{waiting}</dd>
            </div>
            <div>
              <dt>全部在办</dt>
              <dd>{groups.reduce((sum, { items }) => sum + items.length, waitingUploads)}</dd>
            </div>
          </dl>
        )
      }
    >
      {worklist.isLoading && <Loading />}
      <ProblemNote failure={worklist.error} again={() => worklist.refetch()} />
      {worklist.data && waiting === 0 && <NothingWaits roles={who.roles} />}
      <WaitingUploads {...uploads} />
      {groups.map(group => (
        <Drafts key={group.title} group={group} />
      ))}
      <ToLookOver items={worklist.data?.items ?? []} />
      {worklist.data && <RecentChangesList />}
    </Page>
  )
}

function Drafts({ group: { title, verb, items } }: { readonly group: WaitingWork }) {
  const from: FromList = { codes: items.map(({ itemCode }) => itemCode) }
  return (
    <WorkGroup title={title} count={items.length}>
      <ul className="work">
        {items.map(({ itemCode, draft, owed, ...item }) => (
          <WorkRow
            key={itemCode}
            name={
              <Link to={isToWrite(draft) ? `/items/${itemCode}/write` : `/items/${itemCode}`} state={from}>
                {titleOf(item)}
              </Link>
            }
            about={item.path.slice(0, -1).join('，') || `编码 ${itemCode}`}
            state={draft.isReturned ? '退回修改' : draftStateLabels[draft.state]}
            detail={`${beijingTime(draft.changedAt)} 起`}
            verb={verb}
          />
        ))}
      </ul>
    </WorkGroup>
  )
}

function isToWrite({ state, isMine }: WaitingWork['items'][number]['draft']): boolean {
  return state === 'writing' && isMine
}
