import { useId } from 'react'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value | null
  readonly labels: Readonly<Record<Value, string>>
  readonly onChange: (value: Value | null) => void
  /** What null is called; without it there is no null to choose. */
  readonly unknown?: string
}

/** One of a few, or that nobody said. */
export function Choice<Value extends string>({
  label,
  value,
  labels,
  onChange,
  unknown,
}: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : (target.value as Value))}
      >
        {unknown !== undefined && <option value="">{unknown}</option>}
        {Object.entries<string>(labels).map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}
