import { Button } from 'antd'
import { KeyMark } from './key-mark.tsx'

interface ListActsProps {
  readonly move: (step: 1 | -1) => void
  /** Undefined: nothing was done yet that can be taken back. */
  readonly undo: (() => void) | undefined
  readonly isUndoing: boolean
}

/** From finding to finding and the way back from what was just done, each with its key. */
export function ListActs({ move, undo, isUndoing }: ListActsProps) {
  return (
    <div className="list-acts">
      <Button size="small" onClick={() => move(1)} aria-keyshortcuts="j">
        下一条
        <KeyMark name="j" />
      </Button>
      <Button size="small" onClick={() => move(-1)} aria-keyshortcuts="k">
        上一条
        <KeyMark name="k" />
      </Button>
      <Button size="small" disabled={!undo} loading={isUndoing} onClick={undo} aria-keyshortcuts="u">
        撤销
        <KeyMark name="u" />
      </Button>
    </div>
  )
}
