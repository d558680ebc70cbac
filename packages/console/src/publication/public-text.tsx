import { beijingTime } from '../beijing-time.ts'
import { GuideText } from '../content/guide-text.tsx'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { useHistory } from './history.ts'

/** What the public reads of an item now, with its gaps. */
export function PublicText({ code }: { readonly code: string }) {
  const { data, isLoading, error, refetch } = useHistory(code)
  const inForce = data?.editions.find(({ state }) => state === 'in-force')
  return (
    <Section title="公众看到的">
      {isLoading && <Loading />}
      <ProblemNote failure={error} again={() => refetch()} />
      {inForce && (
        <p className="sub">
          第 {inForce.number} 版，{beijingTime(inForce.publishedAt)} 发布
          {inForce.demonstration && '，演示，未经正式审核'}
        </p>
      )}
      {inForce?.guide && <GuideText guide={inForce.guide} />}
    </Section>
  )
}
