import type { CoverageCell } from '@mingbai/core/6-channel/coverage'
import { tallyOf } from '@mingbai/core/6-channel/coverage'
import { stateWords } from './cell-marks.tsx'

/** The emblem, written out: a cell for each element an item must disclose, each a link to its section. */
export function Eleven({ cells }: { cells: readonly CoverageCell[] }) {
  const { disclosed, partly, missing } = tallyOf(cells)
  return (
    <nav class="eleven" aria-label="各项内容">
      <ol>
        {cells.map(({ label, state }, index) => (
          <li class={state}>
            <a href={`#e${index + 1}`}>
              <span class="no" aria-hidden="true">
                {index + 1}
              </span>
              <span>{label}</span>
              {state !== 'disclosed' && <span class="vh">，{stateWords[state]}</span>}
            </a>
          </li>
        ))}
        <li class="tally">
          <span>已公开 {disclosed}</span>
          <span>部分公开 {partly}</span>
          <span>待补充 {missing}</span>
        </li>
      </ol>
    </nav>
  )
}
