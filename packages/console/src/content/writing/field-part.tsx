import { type ElementState, judgeElement } from '@mingbai/core/4-content/completeness'
import { type GuideField, guideFieldLabels } from '@mingbai/core/4-content/guide-fields'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { withUnit } from '@mingbai/core/4-content/with-unit'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import type { Unit } from '@mingbai/core/organisation/unit'
import { memo } from 'react'
import type { Draft } from '../draft.ts'
import { gapLabels } from '../field-in-words.ts'
import { Findings } from '../findings.tsx'
import { FieldEditor } from './field-editor.tsx'
import { SuppliedPart } from './supplied-part.tsx'

export const elementStateLabels: Readonly<Record<ElementState, string>> = {
  disclosed: '写全了',
  partly: '还欠一些',
  missing: '还没有写',
}

interface FieldPartProps {
  readonly field: GuideField
  /** The n-th of the eleven elements; null for what the catalogue does not ask for. */
  readonly number: number | null
  readonly guide: ServiceGuide
  /** What the register says of the guide's unit; null: it names none, or none that is in use. */
  readonly unit: Unit | null
  readonly today: PlainDate
  readonly findings: Draft['findings']
  readonly onWrite: (field: GuideField, change: Partial<ServiceGuide>) => void
}

/** One field: its editor, what is owed to it, and what the checks found in it. */
export const FieldPart = memo(function FieldPart({
  field,
  number,
  guide,
  unit,
  today,
  findings,
  onWrite,
}: FieldPartProps) {
  const label = guideFieldLabels[field]
  const judgement = number === null ? null : judgeElement(withUnit(guide, unit, today), label)
  // Whatever is told at the sentence itself needs no second telling.
  const owed = (judgement?.gaps ?? []).map(gap => `${gapLabels[gap.kind]}：${gap.what}`)
  const write = (change: Partial<ServiceGuide>) => onWrite(field, change)
  return (
    <section className="write-part" id={`field-${field}`} aria-labelledby={`heading-${field}`}>
      <h2 id={`heading-${field}`}>
        {number !== null && <span className="no">{number}</span>}
        {label}
      </h2>
      <div>
        {judgement && (
          <p className={`owed ${judgement.state}`}>
            <span className={`cell ${judgement.state}`} aria-hidden="true" />
            {elementStateLabels[judgement.state]}
            {owed.length > 0 && `：${owed.join('；')}`}
          </p>
        )}
        <SuppliedPart field={field} guide={guide} unit={unit} today={today} onWrite={write} />
        <FieldEditor field={field} guide={guide} onWrite={write} />
        <Findings findings={findings} />
      </div>
    </section>
  )
}, isSamePart)

/** A field that was not touched is not drawn again: a guide has more than a hundred inputs. */
function isSamePart(before: FieldPartProps, after: FieldPartProps): boolean {
  // Sources, confidence and the unit count for other elements, too.
  const shared: readonly GuideField[] = [after.field, 'sources', 'confidence', 'unit']
  return (
    before.findings === after.findings &&
    before.onWrite === after.onWrite &&
    before.unit === after.unit &&
    before.today === after.today &&
    shared.every(field => before.guide[field] === after.guide[field])
  )
}
