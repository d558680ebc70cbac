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
        <WorkGroup key={group.title} group={group} />
      ))}
      <ToLookOver items={worklist.data?.items ?? []} />
      {worklist.data && <RecentChangesList />}
    </Page>
  )
}

function WorkGroup({ group: { title, verb, items } }: { readonly group: WaitingWork }) {
  const from: FromList = { codes: items.map(({ itemCode }) => itemCode) }
  return (
    <section className="group" aria-label={title}>
      <h2>
        {title} <span className="n">{items.length}</span>
      </h2>
      <ul className="work">
        {items.map(({ itemCode, draft, owed, ...item }) => (
          <li key={itemCode}>
            <div>
              <Link
                to={
                  draft.state === 'writing' && draft.isMine
                    ? `/items/${itemCode}/write`
                    : `/items/${itemCode}`
                }
                state={from}
              >
                {titleOf(item)}
              </Link>
              <span className="sub">{item.path.slice(0, -1).join('，') || `编码 ${itemCode}`}</span>
            </div>
            <span>
              {draft.isReturned ? '退回修改' : draftStateLabels[draft.state]}
              <span className="sub">{beijingTime(draft.changedAt)} 起</span>
            </span>
            <span className="verb" aria-hidden="true">
              {verb}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
