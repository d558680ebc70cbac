import { Tooltip } from 'antd'
import { useId } from 'react'

/** A place one cannot go or a thing one cannot do: it stays in sight, can be reached by keyboard, and says why. */
export function Forbidden({ label, reason }: { readonly label: string; readonly reason: string }) {
  const id = useId()
  return (
    <Tooltip title={reason} trigger={['hover', 'focus', 'click']}>
      <button type="button" className="forbidden" aria-disabled="true" aria-describedby={id}>
        {label}
        <span id={id} hidden>
          {reason}
        </span>
      </button>
    </Tooltip>
  )
}
