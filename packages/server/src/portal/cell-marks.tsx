import type { CoverageCell } from '@mingbai/core/6-channel/coverage'
import { tallyOf } from '@mingbai/core/6-channel/coverage'

export const stateWords = { disclosed: '已公开', partly: '部分公开', missing: '待补充' } as const

/** The emblem in one line: a cell for each element. Said in words for those who do not see it. */
export function CellMarks({ cells }: { cells: readonly CoverageCell[] }) {
  const { disclosed, partly, missing } = tallyOf(cells)
  return (
    <span class="cells">
      <svg viewBox={`0 0 ${cells.length * 12} 16`} width={cells.length * 12} height="16" aria-hidden="true">
        {cells.map(({ state }, index) => (
          <CellShape state={state} x={index * 12 + 1} y={1} width={10} height={14} />
        ))}
      </svg>
      <span class="vh">{`已公开 ${disclosed}，部分公开 ${partly}，待补充 ${missing}`}</span>
    </span>
  )
}

interface CellShapeProps {
  readonly state: CoverageCell['state']
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Full, half full, or an empty frame with a dot: told apart without colour. */
export function CellShape({ state, x, y, width, height }: CellShapeProps) {
  if (state === 'disclosed') return <rect class="full" x={x} y={y} width={width} height={height} />
  if (state === 'partly') {
    return (
      <>
        <rect class="half" x={x} y={y} width={width} height={height} />
        <rect class="full" x={x} y={y + height / 2} width={width} height={height / 2} />
      </>
    )
  }
  const size = Math.min(width, height) / 4
  return (
    <>
      <rect class="none" x={x} y={y} width={width} height={height} />
      <rect
        class="dot"
        x={x + width / 2 - size / 2}
        y={y + height / 2 - size / 2}
        width={size}
        height={size}
      />
    </>
  )
}

/** What the three shapes mean, beside every picture that uses them. */
export function Legend() {
  return (
    <ul class="legend">
      {(['disclosed', 'partly', 'missing'] as const).map(state => (
        <li>
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
            <CellShape state={state} x={1} y={1} width={10} height={14} />
          </svg>
          {stateWords[state]}
          {state === 'partly' && '：国家的规定有了，还欠本市的一部分，或还没核对'}
        </li>
      ))}
    </ul>
  )
}
