import { useParams } from 'react-router'
import { ItemLinks } from '../content/item-links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { DraftLife } from './draft-life.tsx'
import { EditionSection } from './edition-section.tsx'
import { useHistory } from './history.ts'

/** 经过: every edition the public has read, and every step on the way there. */
export function HistoryPage() {
  const { code = '' } = useParams()
  const history = useHistory(code)
  const { path = [], editions = [], drafts = [], names = {} } = history.data ?? {}
  const isPublic = editions.some(({ state }) => state === 'in-force')
  return (
    <Page
      title={history.data ? `${path.at(-1)}：经过` : '经过'}
      lead={history.data && '公开过的每一版和每一份草稿的每一步，从新到旧，都留着。'}
      aside={<ItemLinks code={code} isPublic={isPublic} isHistory />}
    >
      {history.isLoading && <Loading />}
      <ProblemNote failure={history.error} again={() => history.refetch()} />
      {editions.map((edition, n) => (
        <EditionSection
          key={edition.number}
          code={code}
          edition={edition}
          before={editions[n + 1]}
          names={names}
        />
      ))}
      {drafts.map(draft => (
        <DraftLife key={draft.id} draft={draft} names={names} />
      ))}
      {history.data && editions.length + drafts.length === 0 && (
        <p className="empty">还没有公开过，也没有起草过；从起草开始，每一步都会记在这里。</p>
      )}
    </Page>
  )
}
