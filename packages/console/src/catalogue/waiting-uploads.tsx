import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { ability } from '../ui/ability.ts'
import { WorkGroup, WorkRow } from '../ui/work-group.tsx'
import { openInWords } from './severity-in-words.ts'
import { type UploadSummary, useUploads } from './uploads.ts'

/** 待办 of the catalogue: what this person can activate, and what they can go on mending. */
export function useWaitingUploads() {
  const { data } = useUploads()
  const waiting = (data?.uploads ?? []).filter(({ state }) => state === 'uploaded')
  const toActivate = waiting.filter(isToActivate)
  const toMend = waiting.filter(each => !isToActivate(each) && ability(each.abilities, 'mend').allowed)
  return { toActivate, toMend }
}

export function WaitingUploads({ toActivate, toMend }: ReturnType<typeof useWaitingUploads>) {
  return (
    <>
      <Group title="等我启用的目录" verb="去启用" part="/activation" uploads={toActivate} />
      <Group title="等着处理说明的目录" verb="接着处理" part="" uploads={toMend} />
    </>
  )
}

function isToActivate({ abilities, open }: UploadSummary): boolean {
  return ability(abilities, 'activate').allowed && open.error === 0
}

interface GroupProps {
  readonly title: string
  readonly verb: string
  /** Which of its screens. */
  readonly part: string
  readonly uploads: readonly UploadSummary[]
}

function Group({ title, verb, part, uploads }: GroupProps) {
  if (uploads.length === 0) return null
  return (
    <WorkGroup title={title} count={uploads.length}>
      <ul className="work">
        {uploads.map(({ id, title: name, sourceName, open, changedAt }) => (
          <WorkRow
            key={id}
            name={<Link to={`/catalogue/uploads/${id}${part}`}>{name}</Link>}
            about={sourceName}
            state={openInWords(open) ?? '说明都处理了'}
            detail={`${beijingTime(changedAt)} 改动`}
            verb={verb}
          />
        ))}
      </ul>
    </WorkGroup>
  )
}
