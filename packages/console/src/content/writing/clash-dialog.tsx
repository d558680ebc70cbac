import { type GuideField, guideFieldLabels } from '@mingbai/core/4-content/guide-fields'
import { type GuideRow, isRowList } from '@mingbai/core/4-content/guide-rows'
import type { GuideConflict } from '@mingbai/core/4-content/merge-rows'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { Modal } from 'antd'
import { useState } from 'react'
import { type UnitName, useUnitName } from '../../organisation/unit-names.ts'
import { fieldInWords } from '../field-in-words.ts'
import { Lines } from '../guide-text.tsx'
import { rowInWords } from '../row-in-words.ts'
import { resolveConflict, type Side } from './resolve-conflict.ts'
import type { Clash } from './use-writing.ts'

interface ClashDialogProps {
  readonly clash: Clash
  readonly onDecided: (guide: ServiceGuide) => void
}

const sides = [
  { side: 'mine', label: '我写的' },
  { side: 'theirs', label: '对方写的' },
] as const

/** Two people wrote at one place: both are shown whole, and a person decides each. */
export function ClashDialog({ clash, onDecided }: ClashDialogProps) {
  const [chosen, setChosen] = useState<readonly Side[]>([])
  const { conflicts, merged } = clash
  const isDecided = conflicts.every((_, n) => chosen[n] !== undefined)
  const decide = () =>
    onDecided(conflicts.reduce((guide, each, n) => resolveConflict(guide, each, chosen[n] ?? 'mine'), merged))
  const choose = (n: number, side: Side) => setChosen(Object.assign([...chosen], { [n]: side }))
  return (
    <Modal
      open
      title="您写的时候，别人也改了同一处"
      okText="用选定的，继续写"
      okButtonProps={{ disabled: !isDecided }}
      onOk={decide}
      closable={false}
      keyboard={false}
      footer={(_, { OkBtn }) => <OkBtn />}
      width={820}
    >
      <p className="consequence">
        别处的修改已经合在一起。下面 {conflicts.length} 处合不上，请逐处选一个；没有选的那个可以先复制下来。
      </p>
      {conflicts.map((conflict, n) => (
        <fieldset className="clash" key={`${conflict.at} ${conflict.kind} ${JSON.stringify(conflict.base)}`}>
          <legend>
            {guideFieldLabels[conflict.field]}
            {conflict.kind === 'order' && '：次序'}
          </legend>
          {sides.map(({ side, label }) => (
            <label key={side} className={chosen[n] === side ? 'chosen' : ''}>
              <span>
                <input
                  type="radio"
                  name={`clash-${n}`}
                  checked={chosen[n] === side}
                  onChange={() => choose(n, side)}
                />{' '}
                {label}
              </span>
              <Told conflict={conflict} side={side} />
            </label>
          ))}
        </fieldset>
      ))}
    </Modal>
  )
}

function Told({ conflict, side }: { readonly conflict: GuideConflict; readonly side: Side }) {
  const unitName = useUnitName()
  const { kind, field, at } = conflict
  const value = conflict[side] ?? null
  if (value === null) return <span className="none">{kind === 'row' ? '去掉这一行' : '不写'}</span>
  if (kind === 'row') return <Lines lines={[rowInWords(field, value as GuideRow)]} />
  return <Lines lines={partInWords(field, at, value, unitName)} />
}

/** A part of the time limit stands alone in a conflict. */
function partInWords(field: GuideField, at: string, value: unknown, unitName: UnitName): readonly string[] {
  const part = at.split('.')[1]
  if (part === undefined) return fieldInWords(field, value as ServiceGuide[GuideField], unitName)
  const times = { statutory: null, promised: null, notes: [], [part]: value }
  return isRowList(value) || typeof value === 'object'
    ? fieldInWords(field, times, unitName)
    : [String(value)]
}
