import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { useId } from 'react'
import { UnitPicker } from '../../organisation/unit-picker.tsx'
import { useUnits } from '../../organisation/units.ts'

interface UnitOfGuideProps {
  readonly guide: ServiceGuide
  readonly onWrite: (change: Partial<ServiceGuide>) => void
}

/** 由哪个机构办: chosen by name; taken off, the guide shows nothing of it any more. */
export function UnitOfGuide({ guide: { unit }, onWrite }: UnitOfGuideProps) {
  const id = useId()
  const { data } = useUnits()
  const isInUse = data?.units.some(each => each.unit.code === unit?.code && each.state === 'in-use')
  return (
    <div className="field">
      <label htmlFor={id}>由登记簿里的哪个机构办</label>
      <UnitPicker
        id={id}
        mayBeNone
        value={unit?.code ?? null}
        onChange={code => onWrite({ unit: code === null ? null : { code } })}
      />
      {unit && data && !isInUse && (
        <span className="owed missing">登记簿里没有这个机构，或已撤销，不能发布；请改选一个，或者去掉。</span>
      )}
      {!unit && (
        <span className="sub">
          选了机构，它登记的地址、电话、办公时间就显示在指南里，不用再写。没有的可以不选。
        </span>
      )}
    </div>
  )
}
