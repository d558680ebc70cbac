import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { changeInWords } from './change-in-words.ts'
import { useRecentChanges } from './recent-changes.ts'

/** What became of the public's pages and of the register in this unit lately. */
export function RecentChangesList() {
  const { data, error, refetch } = useRecentChanges()
  return (
    <section className="group" aria-labelledby="recent">
      <h2 id="recent">
        {data ? `${data.days} 天里变了什么` : '近来变了什么'}{' '}
        {data && <span className="n">{data.changes.length}</span>}
      </h2>
      {!data && !error && <Loading />}
      <ProblemNote failure={error} again={() => refetch()} />
      {data?.changes.length === 0 && (
        <p className="empty">本单位和下级单位没有发布、撤下，也没有改登记；目录也没有换新的一版。</p>
      )}
      <ul className="work">
        {data?.changes.map(change => {
          const { title, to, told } = changeInWords(change)
          return (
            <li key={`${change.at} ${change.kind} ${title} ${change.number}`}>
              <div>
                {to ? <Link to={to}>{title}</Link> : title}
                <span className="sub">{told}</span>
              </div>
              <span>
                {beijingTime(change.at)}
                {change.by && <span className="sub">{data.names[change.by] ?? '账号已不在'}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
