import { Button } from 'antd'
import { type ReactNode, useState } from 'react'

interface FirstOfProps<Each> {
  readonly all: readonly Each[]
  readonly children: (some: readonly Each[]) => ReactNode
}

const step = 100

/** Of a long list its beginning, and more when it is asked for: thousands at once would stop the browser. */
export function FirstOf<Each>({ all, children }: FirstOfProps<Each>) {
  const [most, setMost] = useState(step)
  const rest = all.length - most
  return (
    <>
      {children(all.slice(0, most))}
      {rest > 0 && (
        <Button onClick={() => setMost(most + step)}>
          再列 {Math.min(step, rest)} 个，还有 {rest} 个
        </Button>
      )}
    </>
  )
}
