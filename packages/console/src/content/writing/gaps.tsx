import type { Gap } from '@mingbai/core/4-content/service-guide'
import { Button } from 'antd'
import { gapLabels } from '../field-in-words.ts'
import { Choice } from './choice.tsx'
import { Text } from './text.tsx'

interface GapsProps {
  readonly gaps: readonly Gap[]
  readonly onChange: (gaps: readonly Gap[]) => void
}

/** What is still owed to a sentence: the public sees it beside the sentence until it is taken away here. */
export function Gaps({ gaps, onChange }: GapsProps) {
  return (
    <div className="gaps">
      {gaps.map((gap, n) => (
        // The order of what is owed means nothing, and rows are only put at the end.
        // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no other name while it is being typed
        <div className="gap-row" key={n}>
          <Choice
            label="还欠"
            value={gap.kind}
            labels={gapLabels}
            onChange={kind => onChange(gaps.with(n, { ...gap, kind: kind ?? gap.kind }))}
          />
          <Text label="欠什么" value={gap.what} onChange={what => onChange(gaps.with(n, { ...gap, what }))} />
          <Button size="small" onClick={() => onChange(gaps.filter((_, each) => each !== n))}>
            补上了
          </Button>
        </div>
      ))}
      <Button type="link" size="small" onClick={() => onChange([...gaps, { kind: 'to-supply', what: '' }])}>
        记一处待补充、待核
      </Button>
    </div>
  )
}
