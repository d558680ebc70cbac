import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { WorkGroup, WorkRow } from '../ui/work-group.tsx'
import { changeInWords } from './change-in-words.ts'
import { useRecentChanges } from './recent-changes.ts'

/** What became of the public's pages and of the register in this unit lately. */
export function RecentChangesList() {
  const { data, error, refetch } = useRecentChanges()
  return (
    <WorkGroup
      title={data ? `${data.days} 天里变了什么` : '近来变了什么'}
      count={data ? data.changes.length : null}
    >
      {!data && !error && <Loading />}
      <ProblemNote failure={error} again={() => refetch()} />
      {data?.changes.length === 0 && (
        <p className="empty">本单位和下级单位没有发布、撤下，也没有改登记；目录也没有换新的一版。</p>
      )}
      <ul className="work">
        {data?.changes.map(change => {
          const { title, to, told } = changeInWords(change)
          return (
            <WorkRow
              key={`${change.at} ${change.kind} ${title} ${change.number}`}
              name={to ? <Link to={to}>{title}</Link> : title}
              about={told}
              state={beijingTime(change.at)}
              detail={change.by && (data.names[change.by] ?? '账号已不在')}
              verb={null}
            />
          )
        })}
      </ul>
    </WorkGroup>
  )
}
