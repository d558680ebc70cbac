import { things } from '@mingbai/core/permission/thing'
import { Button } from 'antd'
import { useState } from 'react'
import { beijingTime } from '../beijing-time.ts'
import { GuideDifference } from '../content/guide-difference.tsx'
import { GuideText } from '../content/guide-text.tsx'
import { useUnitName } from '../organisation/unit-names.ts'
import { Section } from '../ui/section.tsx'
import { ClosingActs } from './closing-acts.tsx'
import type { Edition, History } from './history.ts'
import '../content/draft.css'

interface EditionSectionProps {
  readonly code: string
  readonly edition: Edition
  /** The one it replaced. */
  readonly before: Edition | undefined
  readonly names: History['names']
}

/** 已公开的一版: when, by whom, what it says, and how it ended. */
export function EditionSection({ code, edition, before, names }: EditionSectionProps) {
  const [shown, setShown] = useState<'text' | 'difference'>()
  const unitName = useUnitName()
  const { number, state, guide, publishedAt, publishedBy, formedOn, note, closings, demonstration } = edition
  const show = (what: 'text' | 'difference') => setShown(shown === what ? undefined : what)
  const publisher = (publishedBy && names[publishedBy]) || (demonstration ? null : '没有记录谁发布的')
  return (
    <Section title={`第 ${number} 版`}>
      <p className="standing">
        <b>{things.edition.states[state]}</b>
        <span>
          {[`${beijingTime(publishedAt)} 发布`, publisher, demonstration && '演示，未经正式审核']
            .filter(Boolean)
            .join('，')}
        </span>
        <span className="sub">{unitName(edition.unitCode)}起草</span>
        <span className="sub">信息形成或变更：{formedOn ?? '没有记录'}</span>
      </p>
      {note && <p>改了什么：{note}</p>}
      {closings.map(({ kind, reason, successorCode, closedBy, closedAt }) => (
        <p key={closedAt}>
          {beijingTime(closedAt)} {names[closedBy] ?? '账号已不在'}
          {kind === 'withdrawn' ? '撤下' : '紧急下线'}
          {reason && `，理由：${reason}`}
          {successorCode && `；由 ${successorCode} 代替`}
        </p>
      ))}
      <div className="acts">
        {guide && (
          <Button aria-expanded={shown === 'text'} onClick={() => show('text')}>
            全文
          </Button>
        )}
        {guide && before?.guide && (
          <Button aria-expanded={shown === 'difference'} onClick={() => show('difference')}>
            和上一版比
          </Button>
        )}
        {!guide && <p>这一版已紧急下线，只有监督和系统管理看得到文字。</p>}
        <ClosingActs code={code} edition={edition} />
      </div>
      {shown === 'text' && guide && <GuideText guide={guide} />}
      {shown === 'difference' && guide && before?.guide && (
        <GuideDifference
          before={before.guide}
          after={guide}
          beforeLabel={`第 ${before.number} 版`}
          afterLabel={`第 ${number} 版`}
        />
      )}
    </Section>
  )
}
