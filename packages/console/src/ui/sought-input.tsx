import { Input } from 'antd'
import { useState } from 'react'

interface SoughtInputProps {
  readonly id: string
  /** As it stands in the address. */
  readonly sought: string
  readonly onSought: (sought: string) => void
}

/**
 * A field whose words stand in the address. Who is in it sees what they type: the address comes after the next
 * drawing, too late for whoever types fast or by an input method.
 */
export function SoughtInput({ id, sought, onSought }: SoughtInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Input
      id={id}
      type="search"
      value={typed ?? sought}
      onFocus={() => setTyped(sought)}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value)
        onSought(target.value)
      }}
    />
  )
}
