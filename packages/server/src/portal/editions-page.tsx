import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { stateLabel } from '@mingbai/core/permission/thing'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { CodedItem } from '../catalogue/store.ts'
import { editionHref, editionsHref, itemHref } from './addresses.ts'
import { longDate } from './chinese-date.ts'
import { Layout, type Shell } from './layout.tsx'
import { PageTop } from './page-top.tsx'
import type { PublicEdition } from './public-editions.ts'
import { titleOf } from './title.ts'

interface EditionsPageProps {
  readonly shell: Shell
  readonly coded: CodedItem
  readonly editions: readonly PublicEdition[]
  /** A day that somebody asked for and for which there is no edition to show. */
  readonly asked: AskedDay | null
}

export type AskedDay =
  | { readonly kind: 'nothing-public' | 'not-yet'; readonly day: PlainDate }
  | { readonly kind: 'no-day' }

/** 历次公开: every edition of an item's guide, since when, and what each changed. */
export function EditionsPage({ shell, coded, editions, asked }: EditionsPageProps) {
  const title = titleOf(coded.item)
  return (
    <Layout
      shell={shell}
      title={`${title} · 历次公开`}
      description={`“${title}”办事指南的每一版：什么时候公开，改了什么。`}
      here="/items"
    >
      <div class="wrap">
        <PageTop
          trail={[
            { label: '事项目录', href: '/items' },
            { label: title, href: itemHref(coded.code) },
            { label: '历次公开' },
          ]}
        />
        <div class="title">
          <h1>{title}：历次公开</h1>
          <p class="lead">公开过的每一版都留着，一个字也不改。</p>
        </div>
        <DayForm code={coded.code} asked={asked} />
        {editions.length === 0 && <p>这个事项还没有公开过办事指南。</p>}
        {editions.map(each => (
          <OneEdition code={coded.code} shown={each} />
        ))}
      </div>
    </Layout>
  )
}

function DayForm({ code, asked }: { code: string; asked: AskedDay | null }) {
  const isWrong = asked?.kind === 'no-day'
  return (
    <form class="day-form" action={editionsHref(code)} method="get">
      <div class="field">
        <label for="on">看某一天公开的是哪一版</label>
        <input
          id="on"
          name="on"
          type="date"
          required
          value={asked && asked.kind !== 'no-day' ? asked.day : ''}
          {...(isWrong && { 'aria-invalid': 'true', 'aria-describedby': 'on-answer' })}
        />
      </div>
      <button class="button" type="submit">
        看这一天
      </button>
      {asked && (
        <p id="on-answer" role={isWrong ? 'alert' : 'status'}>
          {dayAnswer(asked)}
        </p>
      )}
    </form>
  )
}

function dayAnswer(asked: AskedDay): string {
  switch (asked.kind) {
    case 'nothing-public':
      return `${longDate(asked.day)}这一天结束时的办事指南，现在没有可以看的：那时没有公开，或者后来下线了。`
    case 'not-yet':
      return `${longDate(asked.day)}还没有到，不知道那一天公开的会是哪一版。`
    case 'no-day':
      return '没有这个日子，或者写法不对。请写成“年-月-日”，月和日各两位，例如 2026-02-28。'
  }
}

function OneEdition({
  code,
  shown: { edition, state, isReadable, end },
}: {
  code: string
  shown: PublicEdition
}) {
  const { number, publishedAt, note, demonstration } = edition
  const began = longDate(beijingDate(publishedAt))
  return (
    <section class="part" aria-labelledby={`n-${number}`}>
      <h2 id={`n-${number}`}>
        第 {number} 版{' '}
        <span class={state === 'in-force' ? 'state now' : 'state'}>{stateLabel('edition', state)}</span>
      </h2>
      <p>
        {note ?? (number === 1 ? '第一次公开。' : '没有写改了什么。')}
        {demonstration && '演示：没有经过正式审核。'}
      </p>
      {end?.withdrawal && <p>撤下的理由：{end.withdrawal.reason}</p>}
      <p class="note">
        {began}公开{end && `，${longDate(beijingDate(end.at))}为止`}。
        {isReadable && (
          <>
            {' '}
            <a href={state === 'in-force' ? itemHref(code) : editionHref(code, number)}>看第 {number} 版</a>
          </>
        )}
      </p>
    </section>
  )
}
