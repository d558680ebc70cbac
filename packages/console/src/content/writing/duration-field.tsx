import type { Duration, TimeUnit } from '@mingbai/core/4-content/service-guide'
import { useId, useState } from 'react'
import { unitLabels } from '../field-in-words.ts'

interface DurationFieldProps {
  readonly label: string
  readonly value: Duration | null
  readonly onChange: (value: Duration | null) => void
}

/** A length of time with its unit; empty: nobody said. */
export function DurationField({ label, value, onChange }: DurationFieldProps) {
  const id = useId()
  const [unit, setUnit] = useState<TimeUnit>(value?.unit ?? 'working-day')
  const put = (typed: string, inUnit: TimeUnit) => {
    const amount = Number.parseInt(typed, 10)
    onChange(amount >= 1 && amount <= 3650 ? { amount, unit: inUnit } : null)
  }
  return (
    <div className="field duration">
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          type="number"
          min={1}
          max={3650}
          value={value?.amount ?? ''}
          onChange={({ target }) => put(target.value, unit)}
        />
        <select
          aria-label={`${label}的单位`}
          value={value?.unit ?? unit}
          onChange={({ target }) => {
            const next = target.value as TimeUnit
            setUnit(next)
            if (value) onChange({ ...value, unit: next })
          }}
        >
          {Object.entries(unitLabels).map(([each, said]) => (
            <option key={each} value={each}>
              {said}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
