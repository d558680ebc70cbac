import type { CoverageCell } from '@mingbai/core/6-channel/coverage'
import { tallyOf } from '@mingbai/core/6-channel/coverage'

export const stateWords = { disclosed: '已公开', partly: '部分公开', missing: '待补充' } as const

/** The emblem in one line: a cell for each element. Said in words for those who do not see it. */
export function CellMarks({ cells }: { cells: readonly CoverageCell[] }) {
  const { disclosed, partly, missing } = tallyOf(cells)
  return (
    <span class="cells">
      <CellRow states={cells.map(({ state }) => state)} />
      <span class="vh">{`已公开 ${disclosed}，部分公开 ${partly}，待补充 ${missing}`}</span>
    </span>
  )
}

type State = CoverageCell['state']

const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h-${width}z`
const whole = (x: number) => box(x, 1, 10, 14)

/** Full, half full, or an empty frame with a dot: told apart without colour. */
const shapes: readonly { readonly name: string; readonly of: { [S in State]?: (x: number) => string } }[] = [
  { name: 'half', of: { partly: whole } },
  { name: 'none', of: { missing: whole } },
  { name: 'full', of: { disclosed: whole, partly: x => box(x, 8, 10, 7) } },
  { name: 'dot', of: { missing: x => box(x + 3.75, 6.75, 2.5, 2.5) } },
]

/** Cells in a row. However many they are, there is one path for each shape: a phone lays out a tenth of the page. */
export function CellRow({ states }: { states: readonly State[] }) {
  const width = states.length * 12
  return (
    <svg viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
      {shapes.map(({ name, of }) => {
        const drawn = states.map((state, n) => of[state]?.(n * 12 + 1) ?? '').join('')
        return drawn && <path class={name} d={drawn} />
      })}
    </svg>
  )
}

/** What the three shapes mean, beside every picture that uses them. */
export function Legend() {
  return (
    <ul class="legend">
      {(['disclosed', 'partly', 'missing'] as const).map(state => (
        <li>
          <CellRow states={[state]} />
          {stateWords[state]}
          {state === 'partly' && '：国家的规定有了，还欠本市的一部分，或还没核对'}
        </li>
      ))}
    </ul>
  )
}
