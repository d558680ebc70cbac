import type { Tally } from '@mingbai/core/6-channel/coverage'
import { CellShape, stateWords } from './cell-marks.tsx'

/** The four numbers, each with its shape. */
export function CoverageFigures({ tally }: { tally: Tally }) {
  const owed = tally.disclosed + tally.partly + tally.missing
  return (
    <dl class="big">
      {(['disclosed', 'partly', 'missing'] as const).map(state => (
        <div>
          <dt>
            <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
              <CellShape state={state} x={1} y={1} width={10} height={14} />
            </svg>
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
