import type { Tally } from '@mingbai/core/6-channel/coverage'
import { CellRow, stateWords } from './cell-marks.tsx'

/** The four numbers, each with its shape. */
export function CoverageFigures({ tally }: { tally: Tally }) {
  const owed = tally.disclosed + tally.partly + tally.missing
  return (
    <dl class="big">
      {(['disclosed', 'partly', 'missing'] as const).map(state => (
        <div>
          <dt>
            <CellRow states={[state]} />
            {stateWords[state]}
          </dt>
          <dd>{tally[state]}</dd>
        </div>
      ))}
      <div>
        <dt>应公开</dt>
        <dd>{owed}</dd>
      </div>
    </dl>
  )
}
