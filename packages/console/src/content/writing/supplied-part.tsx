import type { GuideField } from '@mingbai/core/4-content/guide-fields'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { suppliedBy, suppliedFields } from '@mingbai/core/4-content/with-unit'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import type { Unit } from '@mingbai/core/organisation/unit'
import { Button } from 'antd'
import { Link } from 'react-router'
import { fieldInWords } from '../field-in-words.ts'
import { Lines } from '../guide-text.tsx'
import { UnitOfGuide } from './unit-of-guide.tsx'

interface SuppliedPartProps {
  readonly field: GuideField
  readonly guide: ServiceGuide
  readonly unit: Unit | null
  readonly today: PlainDate
  readonly onWrite: (change: Partial<ServiceGuide>) => void
}

/** What the register says at this place, so that nobody types it again (R24); with the office, which unit it is. */
export function SuppliedPart({ field, guide, unit, today, onWrite }: SuppliedPartProps) {
  const supplied = suppliedFields.find(each => each === field)
  return (
    <>
      {field === 'office' && <UnitOfGuide guide={guide} onWrite={onWrite} />}
      {supplied && unit && (
        <Supplied field={supplied} guide={guide} unit={unit} today={today} onWrite={onWrite} />
      )}
    </>
  )
}

interface SuppliedProps extends SuppliedPartProps {
  readonly field: (typeof suppliedFields)[number]
  readonly unit: Unit
}

function Supplied({ field, guide, unit, today, onWrite }: SuppliedProps) {
  const lines = fieldInWords(field, suppliedBy(unit, today)[field], String)
  const link = <Link to={`/units/${unit.code}`}>{unit.name}的登记</Link>
  const isOne = field === 'office' || field === 'officeHours'
  if (lines.length === 0)
    return <p className="supplied">{link}里还没有写；补到登记里，写明这个机构的指南就都有了。</p>
  if (isOne && guide[field] !== null)
    return (
      <div className="supplied owed">
        <p>下面另写了，公众看到的是下面的，不是{link}里的：</p>
        <Lines lines={lines} />
        <Button size="small" onClick={() => onWrite({ [field]: null })}>
          删去下面写的，用登记的
        </Button>
      </div>
    )
  return (
    <div className="supplied">
      <p>公众看得到{link}里写着的，今天是：</p>
      <Lines lines={lines} />
      <p className="sub">这些不用再写；登记改了，这里跟着变。下面只写登记里没有的。</p>
    </div>
  )
}
