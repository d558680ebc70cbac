import { stateInWords } from '@mingbai/core/2-catalogue/upload/mend-value'
import { beijingTime } from '../../beijing-time.ts'
import type { Mend } from './upload-row.ts'

interface CellMendsProps {
  readonly mends: readonly Mend[]
  readonly names: Readonly<Record<string, string>>
  /** Null: the person may not. */
  readonly onTakeBack: ((event: number) => void) | null
}

/** What people made of a cell, the last first; only the last can be taken back, then the one before. */
export function CellMends({ mends, names, onTakeBack }: CellMendsProps) {
  return (
    <ul className="mends">
      {mends.toReversed().map(({ event, field, before, after, reason, by, at }, n) => (
        <li key={event} className="sub">
          {beijingTime(at)} {names[by] ?? '账号已不在'}：由{stateInWords(field, before)}改为
          {stateInWords(field, after)}
          {reason && `，理由：${reason}`}
          {n === 0 && onTakeBack && (
            <button type="button" className="plain" onClick={() => onTakeBack(event)}>
              撤回这次修改
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
