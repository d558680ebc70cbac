import { unitKindLabels } from '@mingbai/core/organisation/unit'
import { Link, useParams } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { useOpened } from '../lookup/use-opened.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { UnitActs } from './unit-acts.tsx'
import { UnitFacts } from './unit-facts.tsx'
import { UnitHistory } from './unit-history.tsx'
import { UnitItems } from './unit-items.tsx'
import { useUnit } from './units.ts'

/** One unit: its entry, what can be done to it, the guides that show it, and all that ever stood there. */
export function UnitPage() {
  const { code = '' } = useParams()
  const { data, error, refetch } = useUnit(code)
  useOpened(data ? { to: `/units/${code}`, label: data.unit.name, sub: code } : null)
  if (data === undefined) return error ? <ProblemNote failure={error} again={() => refetch()} /> : <Loading />
  if (data === null) {
    return (
      <Page title="没有这个机构">
        <p className="lead">
          登记簿里没有编码为 {code} 的机构；请回到<Link to="/units">机构</Link>。
        </p>
      </Page>
    )
  }
  const { unit, state, number, writtenAt, writtenBy, names, hoursToday } = data
  const by = writtenBy === null ? '首次启动时读入' : `${names[writtenBy] ?? writtenBy}登记`
  return (
    <Page
      title={unit.name}
      lead={
        <>
          {unitKindLabels[unit.kind]}，编码 {unit.code}。第 {number} 次登记，{beijingTime(writtenAt)} {by}。
          {state === 'closed' && <span className="state stop">已撤销</span>}
        </>
      }
      aside={<Link to="/units">回到机构</Link>}
    >
      <Section title="登记">
        <UnitFacts unit={unit} hoursToday={hoursToday} />
        <UnitActs registered={data} />
      </Section>
      <Section title="显示它的指南">
        <UnitItems items={data.items} />
      </Section>
      <Section title="历次登记">
        <UnitHistory registered={data} />
      </Section>
    </Page>
  )
}
