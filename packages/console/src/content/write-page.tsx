import { Link, useParams } from 'react-router'
import { useOpened } from '../lookup/use-opened.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { useDraft } from './draft.ts'
import { NoDraft } from './no-draft.tsx'
import { titleOf, useWorklist } from './worklist.ts'
import { WritingDesk } from './writing/writing-desk.tsx'

/** 编写: the draft of one item, opened as it stands on the server now. */
export function WritePage() {
  const { code = '' } = useParams()
  const draft = useDraft(code)
  const item = useWorklist().data?.items.find(({ itemCode }) => itemCode === code)
  useOpened(item ? { to: `/items/${code}/write`, label: titleOf(item), sub: `${code} 编写` } : null)
  if (draft.data && draft.isFetchedAfterMount) {
    const { state, abilities } = draft.data
    const may = abilities.write
    if (may?.allowed === false)
      return (
        <Page title={draft.data.path.at(-1) ?? code}>
          <p className="empty">
            {may.reason} <Link to={`/items/${code}`}>看草稿</Link>
          </p>
        </Page>
      )
    return <WritingDesk key={`${code} ${state.kind === 'published'}`} opened={draft.data} />
  }
  return (
    <Page title={`编写：${item?.path.at(-1) ?? code}`}>
      <ProblemNote failure={draft.error} again={() => draft.refetch()} />
      {draft.data === null ? <NoDraft code={code} item={item} /> : !draft.error && <Loading />}
    </Page>
  )
}
