import { beijingTime } from '../beijing-time.ts'
import { UnitFacts } from './unit-facts.tsx'
import type { RegisteredUnit } from './units.ts'

/** What stood there, from the newest; the one that stands is told above. */
export function UnitHistory({ registered: { history, names } }: { readonly registered: RegisteredUnit }) {
  const past = history.slice(1)
  if (past.length === 0) return <p>只登记过这一次，没有改过。</p>
  return past.map(({ number, state, unit, writtenAt, writtenBy }) => (
    <details key={number}>
      <summary>
        第 {number} 次，{beijingTime(writtenAt)}，
        {writtenBy === null ? '首次启动时读入' : (names[writtenBy] ?? writtenBy)}
        {state === 'closed' && '，撤销'}：{unit.name}
      </summary>
      <UnitFacts unit={unit} />
    </details>
  ))
}
