import './switch.css'

interface SwitchProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly labels: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

/** Ways to look at the same thing, one of them at a time. */
export function Switch<Value extends string>({ label, value, labels, onChange }: SwitchProps<Value>) {
  return (
    <fieldset className="switch">
      <legend className="vh">{label}</legend>
      {(Object.keys(labels) as Value[]).map(each => (
        <button key={each} type="button" aria-pressed={each === value} onClick={() => onChange(each)}>
          {labels[each]}
        </button>
      ))}
    </fieldset>
  )
}
