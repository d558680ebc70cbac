import type { Statement } from '@mingbai/core/4-content/service-guide'
import { Gaps } from './gaps.tsx'
import { Text } from './text.tsx'

interface StatementFieldProps {
  readonly label: string
  readonly value: Statement | null
  readonly onChange: (value: Statement | null) => void
  readonly isLabelHidden?: boolean
  readonly hint?: string
}

/** A sentence with what is still owed to it; null while nothing is said. */
export function StatementField({ label, value, onChange, ...shown }: StatementFieldProps) {
  const { text, gaps } = value ?? { text: '', gaps: [] }
  const put = (next: Statement) => onChange(next.text === '' && next.gaps.length === 0 ? null : next)
  return (
    <>
      <Text label={label} isLong value={text} onChange={said => put({ text: said, gaps })} {...shown} />
      <Gaps gaps={gaps} onChange={owed => put({ text, gaps: owed })} />
    </>
  )
}
