import type { MendValue } from '@mingbai/core/2-catalogue/upload/mend-value'
import { isRead, valueLines } from './cell-text.ts'

/** A value in full. */
export function StatedValue({
  field,
  value,
}: {
  readonly field: string
  readonly value: MendValue | undefined
}) {
  const lines = valueLines(field, value)
  if (!isRead(value)) return <p className="value none">{lines[0]}</p>
  if (lines.length === 1) return <p className="value">{lines[0]}</p>
  return (
    <ul className="value">
      {[...new Set(lines)].map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
