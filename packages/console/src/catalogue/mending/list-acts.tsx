import { Button } from 'antd'

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
        下一条{' '}
        <span className="key" aria-hidden="true">
          j
        </span>
      </Button>
      <Button size="small" onClick={() => move(-1)} aria-keyshortcuts="k">
        上一条{' '}
        <span className="key" aria-hidden="true">
          k
        </span>
      </Button>
      <Button size="small" disabled={!undo} loading={isUndoing} onClick={undo} aria-keyshortcuts="u">
        撤销{' '}
        <span className="key" aria-hidden="true">
          u
        </span>
      </Button>
      <p>
        <span className="key">a</span> 接受，<span className="key">e</span> 改
      </p>
    </div>
  )
}
