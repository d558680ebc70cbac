import { beijingTime } from '../beijing-time.ts'
import { useUnitName } from '../organisation/unit-names.ts'
import { Section } from '../ui/section.tsx'
import { eventsInWords } from './event-in-words.ts'
import type { History } from './history.ts'
import './history.css'

interface DraftLifeProps {
  readonly draft: History['drafts'][number]
  readonly names: Readonly<Record<string, string>>
}

export function DraftLife({ draft, names }: DraftLifeProps) {
  const events = eventsInWords(draft.events, useUnitName())
  const began = events.at(-1)
  return (
    <Section title={began ? `${beijingTime(began.at).slice(0, 10)} 起草的草稿` : '草稿'}>
      <ol className="life">
        {events.map(({ what, by, at, times }) => (
          <li key={`${at} ${by} ${what}`}>
            <time dateTime={at}>{beijingTime(at)}</time>
            <span>{names[by] ?? (by.startsWith('system:') ? '系统' : '账号已不在')}</span>
            <span>
              {what}
              {times > 1 && `（${times} 次）`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
