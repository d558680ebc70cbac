import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { RegisterChangeSection } from '../changes/register-change-section.tsx'
import { useOpened } from '../lookup/use-opened.ts'
import { PublicText } from '../publication/public-text.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { Switch } from '../ui/switch.tsx'
import { type Draft, useDraft } from './draft.ts'
import { DraftActs } from './draft-acts.tsx'
import { DraftStanding } from './draft-standing.tsx'
import { Findings } from './findings.tsx'
import { GuideDifference } from './guide-difference.tsx'
import { GuideText } from './guide-text.tsx'
import { ItemLinks } from './item-links.tsx'
import { Neighbours } from './neighbours.tsx'
import { NoDraft } from './no-draft.tsx'
import { titleOf, useWorklist } from './worklist.ts'
import { Preview } from './writing/preview.tsx'

/** One item: where its draft stands, what can be done, and the text as the public will see it. */
export function ItemPage() {
  const { code = '' } = useParams()
  const draft = useDraft(code)
  const item = useWorklist().data?.items.find(({ itemCode }) => itemCode === code)
  useOpened(item ? { to: `/items/${code}`, label: titleOf(item), sub: code } : null)
  return (
    <Page
      title={item ? titleOf(item) : `事项 ${code}`}
      lead={item && [...item.path.slice(0, -1), `编码 ${code}`].join('，')}
      aside={
        <div className="item-aside">
          <ItemLinks code={code} isPublic={item?.edition != null} />
          <Neighbours code={code} />
        </div>
      }
    >
      {draft.isLoading && <Loading />}
      <ProblemNote failure={draft.error} again={() => draft.refetch()} />
      {draft.data === null && <NoDraft code={code} item={item} />}
      {draft.data === null && item?.edition && <PublicText code={code} />}
      {draft.data && <DraftOnDesk draft={draft.data} />}
      <RegisterChangeSection code={code} />
      {draft.data === undefined && draft.error && (
        <p>
          <Link to="/items">回到全部事项</Link>
        </p>
      )}
    </Page>
  )
}

type View = 'compare' | 'whole' | 'preview'
const firstViews = { whole: '全文', preview: '预览' } as Readonly<Record<View, string>>
const views: Readonly<Record<View, string>> = {
  compare: '和公众现在看到的比',
  whole: '全文',
  preview: '预览',
}

function DraftOnDesk({ draft }: { readonly draft: Draft }) {
  const [view, setView] = useState<View>(draft.published ? 'compare' : 'whole')
  return (
    <>
      <Section title="草稿">
        <DraftStanding draft={draft} />
        <DraftActs draft={draft} />
      </Section>
      {draft.findings.length > 0 && (
        <Section title="发布前要处理">
          <Findings findings={draft.findings} withField />
        </Section>
      )}
      <Section title="文字">
        <Switch
          label="怎样看"
          value={view}
          labels={draft.published ? views : firstViews}
          onChange={setView}
        />
        {view === 'compare' && draft.published && (
          <GuideDifference
            before={draft.published}
            after={draft.guide}
            beforeLabel="公众现在看到的"
            afterLabel="草稿"
          />
        )}
        {view === 'whole' && <GuideText guide={draft.guide} />}
        {view === 'preview' && <Preview code={draft.itemCode} contentHash={draft.state.contentHash} />}
      </Section>
    </>
  )
}
