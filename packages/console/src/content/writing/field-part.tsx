import { type ElementState, judgeElement } from '@mingbai/core/4-content/completeness'
import { type GuideField, guideFieldLabels } from '@mingbai/core/4-content/guide-fields'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { memo } from 'react'
import type { Draft } from '../draft.ts'
import { gapLabels } from '../field-in-words.ts'
import { Findings } from '../findings.tsx'
import { FieldEditor } from './field-editor.tsx'

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
  readonly findings: Draft['findings']
  readonly onWrite: (field: GuideField, change: Partial<ServiceGuide>) => void
}

/** One field: its editor, what is owed to it, and what the checks found in it. */
export const FieldPart = memo(function FieldPart({
  field,
  number,
  guide,
  findings,
  onWrite,
}: FieldPartProps) {
  const label = guideFieldLabels[field]
  const judgement = number === null ? null : judgeElement(guide, label)
  // Whatever is told at the sentence itself needs no second telling.
  const owed = (judgement?.gaps ?? []).map(gap => `${gapLabels[gap.kind]}：${gap.what}`)
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
        <FieldEditor field={field} guide={guide} onWrite={change => onWrite(field, change)} />
        <Findings findings={findings} />
      </div>
    </section>
  )
}, isSamePart)

/** A field that was not touched is not drawn again: a guide has more than a hundred inputs. */
function isSamePart(before: FieldPartProps, after: FieldPartProps): boolean {
  // Sources and confidence count for other elements, too.
  const shared: readonly GuideField[] = [after.field, 'sources', 'confidence']
  return (
    before.findings === after.findings &&
    before.onWrite === after.onWrite &&
    shared.every(field => before.guide[field] === after.guide[field])
  )
}
