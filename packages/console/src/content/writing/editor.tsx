import { type GuideField, guideFields } from '@mingbai/core/4-content/guide-fields'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { withUnit } from '@mingbai/core/4-content/with-unit'
import { type KeyboardEvent, useCallback, useMemo } from 'react'
import { beijingDay } from '../../beijing-time.ts'
import { useUnitInUse } from '../../organisation/units.ts'
import type { Draft } from '../draft.ts'
import { ElementIndex } from './element-index.tsx'
import { FieldPart } from './field-part.tsx'
import type { Writing } from './use-writing.ts'

/** Nobody writes how sure the first facts were; the unit is chosen with the office. */
const notWritten: readonly GuideField[] = ['confidence', 'unit']
const none: Draft['findings'] = []

/** The eleven elements and what stands beside them, each with what is owed to it. */
export function Editor({ writing }: { readonly writing: Writing }) {
  const { history, edit, draft } = writing
  const { guide } = history
  const unit = useUnitInUse(guide.unit?.code)
  const today = beijingDay()
  const onWrite = useWriter(writing)
  const findings = useMemo(
    () => new Map(guideFields.map(field => [field, draft.findings.filter(each => each.field === field)])),
    [draft.findings],
  )
  const undoByKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    edit({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
  }
  return (
    <div className="writing">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that belong to every field within, as in any editor */}
      <div onKeyDown={undoByKey}>
        {guideFields
          .filter(field => !notWritten.includes(field))
          .map((field, n) => (
            <FieldPart
              key={field}
              field={field}
              number={n < 11 ? n + 1 : null}
              guide={guide}
              unit={unit}
              today={today}
              findings={findings.get(field) ?? none}
              onWrite={onWrite}
            />
          ))}
      </div>
      <ElementIndex guide={withUnit(guide, unit, today)} />
    </div>
  )
}

/** The same function as long as the page stands, so that fields not touched stay as they are. */
function useWriter({ edit, latest }: Writing) {
  return useCallback(
    (field: GuideField, change: Partial<ServiceGuide>) =>
      edit({ kind: 'write', field, guide: { ...latest.current, ...change } }),
    [edit, latest],
  )
}
