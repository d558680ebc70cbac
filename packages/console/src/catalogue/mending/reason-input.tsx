import { Input } from 'antd'
import { useId } from 'react'

interface ReasonInputProps {
  readonly reason: string
  readonly onReason: (reason: string) => void
}

/** Why, in the words of who mends; whoever activates reads it. */
export function ReasonInput({ reason, onReason }: ReasonInputProps) {
  const id = useId()
  return (
    <div className="stated">
      <label htmlFor={id}>理由（可以不写）</label>
      <Input id={id} value={reason} maxLength={2000} onChange={({ target }) => onReason(target.value)} />
    </div>
  )
}
