import { hoursInWords } from '@mingbai/core/organisation/hours-in-words'
import type { Unit } from '@mingbai/core/organisation/unit'
import { Link } from 'react-router'
import { useUnitName } from './unit-names.ts'
import './unit.css'

interface UnitFactsProps {
  readonly unit: Unit
  /** Those of today among all that ever held; left out where another day is shown. */
  readonly hoursToday?: string | null
}

const uses = { enquiry: '咨询', complaint: '监督投诉', other: '其他' } as const

export function UnitFacts({ unit, hoursToday }: UnitFactsProps) {
  const { parentCode, creditCode, addresses, phones, officeHours } = unit
  const unitName = useUnitName()
  const sets = (officeHours ?? []).toSorted((one, other) =>
    one.effectiveFrom < other.effectiveFrom ? 1 : -1,
  )
  return (
    <dl className="unit-facts">
      <dt>上级机构</dt>
      <dd>
        {parentCode === null ? <Unknown /> : <Link to={`/units/${parentCode}`}>{unitName(parentCode)}</Link>}
      </dd>
      <dt>信用代码</dt>
      <dd>{creditCode ?? <Unknown />}</dd>
      <dt>地址</dt>
      <dd>{lines(addresses?.map(({ value, use }) => (use === '' ? value : `${value}（${use}）`)))}</dd>
      <dt>电话</dt>
      <dd>
        {lines(
          phones?.map(
            ({ value, use, description }) =>
              `${value}（${[uses[use], description].filter(Boolean).join('，')}）`,
          ),
        )}
      </dd>
      {hoursToday && sets.length > 1 && (
        <>
          <dt>今天的办公时间</dt>
          <dd>{hoursToday}</dd>
        </>
      )}
      <dt>办公时间</dt>
      <dd>{lines(sets.map(set => `${set.effectiveFrom} 起：${hoursInWords(set)}`))}</dd>
    </dl>
  )
}

function lines(texts: readonly string[] | undefined) {
  if (!texts || texts.length === 0) return <Unknown />
  return texts.map(text => (
    <span className="line" key={text}>
      {text}
    </span>
  ))
}

function Unknown() {
  return <span className="gap">没有登记</span>
}
