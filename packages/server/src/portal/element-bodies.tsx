import { formatAndSize, materialFileHref, materialFileKinds } from '@mingbai/core/4-content/material-file'
import type { Contact, Material, Method, ProcessingTime } from '@mingbai/core/4-content/service-guide'
import { CardTable } from './card-table.tsx'
import { Dial } from './dial.tsx'
import { channelWords, needWord } from './element-words.ts'
import { durationText } from './four-answers.ts'
import { GovernmentLinks } from './government-links.tsx'
import { ToSupply } from './marks.tsx'
import { Said } from './said.tsx'

export function MaterialTable({ materials }: { materials: readonly Material[] }) {
  if (materials.length === 0) return null
  return (
    <CardTable
      className="materials"
      heads={['材料', '要不要带', '形式', '从哪来']}
      rows={materials.map(({ name, required, form, source, note, files = [] }) => [
        <>
          {name}
          {note && (
            <span class="own">
              <Said statement={note} />
            </span>
          )}
          {files.map(file => (
            <span class="own">
              {materialFileKinds[file.kind]}：
              <a href={materialFileHref(file)} download>
                {file.name}
              </a>
              （{formatAndSize(file)}）
            </span>
          ))}
        </>,
        required === 'yes' ? <b>{needWord(required)}</b> : (needWord(required) ?? <ToSupply />),
        form ?? '—',
        source ?? '—',
      ])}
    />
  )
}

export function MethodList({ methods }: { methods: readonly Method[] }) {
  return (
    <dl class="ways">
      {methods.map(({ channel, statement }) => (
        <div>
          <dt>{channelWords[channel]}</dt>
          <dd>
            <Said statement={statement} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function ProcessingTimeText({ processingTime }: { processingTime: ProcessingTime }) {
  const { statutory, promised, notes } = processingTime
  return (
    <>
      {statutory && (
        <p>
          法定：<b>{durationText(statutory)}内</b>
        </p>
      )}
      {promised && (
        <p>
          本市承诺：<b>{durationText(promised)}内</b>
        </p>
      )}
      {notes.map(note => (
        <p class={statutory || promised ? 'quiet' : undefined}>
          <Said statement={note} />
        </p>
      ))}
    </>
  )
}

export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <ul class="contacts">
      {contacts.map(({ value, description }) => (
        <li>
          {/^[\d-]+$/.test(value) ? <Dial number={value} /> : <GovernmentLinks text={value} />}{' '}
          <span>{description}</span>
        </li>
      ))}
    </ul>
  )
}
