import { useId } from 'react'

interface TextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Sentences, not words: the field grows with them. */
  readonly isLong?: boolean
  readonly hint?: string
  /** Seen by nobody but who hears it: the heading says it already. */
  readonly isLabelHidden?: boolean
}

/** One labelled text of the editor. */
export function Text({ label, value, onChange, isLong, hint, isLabelHidden }: TextProps) {
  const id = useId()
  const described = hint ? { 'aria-describedby': `${id}-hint` } : {}
  return (
    <div className={isLong ? 'field long' : 'field'}>
      <label htmlFor={id} className={isLabelHidden ? 'vh' : ''}>
        {label}
      </label>
      {isLong ? (
        <textarea
          id={id}
          rows={2}
          maxLength={4000}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          {...described}
        />
      ) : (
        <input
          id={id}
          maxLength={300}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          {...described}
        />
      )}
      {hint && (
        <span id={`${id}-hint`} className="sub">
          {hint}
        </span>
      )}
    </div>
  )
}
