import { Button } from 'antd'

interface KeyLegendProps {
  readonly undo: (() => void) | undefined
  readonly isUndoing: boolean
}

const keys = [
  ['j', '下一条'],
  ['k', '上一条'],
  ['a', '接受'],
  ['e', '改'],
  ['u', '撤销'],
] as const

/** What single keys do here, and the way back from what was just done. */
export function KeyLegend({ undo, isUndoing }: KeyLegendProps) {
  return (
    <div className="keys">
      <dl>
        {keys.map(([key, label]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" disabled={!undo} loading={isUndoing} onClick={undo}>
        撤销
      </Button>
    </div>
  )
}
