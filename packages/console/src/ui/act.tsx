import type { Judgement } from '@mingbai/core/permission/judgement'
import { Button } from 'antd'
import { Forbidden } from './forbidden.tsx'

interface ActProps {
  readonly label: string
  readonly judgement: Judgement
  readonly onAct: () => void
  readonly primary?: boolean
  readonly danger?: boolean
  readonly busy?: boolean
  /** The single key that presses it. */
  readonly shortcut?: string | undefined
}

/** A button of somebody's abilities: what is forbidden stays in sight with the reason. */
export function Act({ label, judgement, onAct, primary, danger, busy, shortcut }: ActProps) {
  if (!judgement.allowed) return <Forbidden label={label} reason={judgement.reason} />
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      danger={danger ?? false}
      loading={busy ?? false}
      onClick={onAct}
      aria-keyshortcuts={shortcut}
    >
      {label}
    </Button>
  )
}
