import { Select } from 'antd'
import { useUnits } from './units.ts'

interface UnitPickerProps {
  readonly id?: string
  readonly value?: string | null
  readonly onChange?: (code: string | null) => void
  /** People may be placed in the whole site until its bureau is registered. */
  readonly isForPosts?: boolean
  /** There may be no unit at all. */
  readonly mayBeNone?: boolean
}

/** One unit of the register, found by any part of its name or code; closed ones are not offered. */
export function UnitPicker({ id, value, onChange, isForPosts, mayBeNone }: UnitPickerProps) {
  const { data, isLoading } = useUnits()
  const inUse = data?.units.filter(({ state }) => state === 'in-use') ?? []
  const options = inUse.map(({ unit }) => ({ value: unit.code, label: `${unit.name}（${unit.code}）` }))
  const { wholeSite } = data ?? {}
  if (isForPosts && wholeSite?.isForPosts)
    options.unshift({
      value: wholeSite.code,
      label: `${wholeSite.name}（${wholeSite.code}，还没有登记本局）`,
    })
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      className="unit-picker"
      value={value || undefined}
      onChange={(code: string | undefined) => onChange?.(code ?? null)}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={mayBeNone ?? false}
      loading={isLoading}
      options={options}
      placeholder="打名称或编码查找"
      notFoundContent="登记簿里没有这样的机构"
    />
  )
}
