import { judgeElement } from '@mingbai/core/4-content/completeness'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import type { Child } from 'hono/jsx'
import { ContactList, MaterialTable, MethodList, ProcessingTimeText } from './element-bodies.tsx'
import { Eleven } from './eleven.tsx'
import { ToSupply, Unverified } from './marks.tsx'
import { Owed, Said } from './said.tsx'

interface GuideElementsProps {
  readonly guide: ServiceGuide
  /** As the item's row of the catalogue demands them. */
  readonly elements: readonly string[]
}

/** What the catalogue demands of this item, one section each, in the catalogue's order. */
export function GuideElements({ guide, elements }: GuideElementsProps) {
  const cells = elements.map(label => ({ label, ...judgeElement(guide, label) }))
  return (
    <section class="part" aria-labelledby="h-elements">
      <h2 id="h-elements">应公开的 {elements.length} 项</h2>
      <p class="note">目录规定这一项要公开的内容。点一格，看一项。</p>
      <Eleven cells={cells} />
      {elements.map((label, index) => {
        const { state, gaps } = judgeElement(guide, label)
        const whole = gaps.filter(gap => !isToldInside(guide, gap.what))
        return (
          <section class="element" id={`e${index + 1}`} aria-labelledby={`h${index + 1}`}>
            <h3 id={`h${index + 1}`}>
              <span class="no" aria-hidden="true">
                {index + 1}
              </span>
              {label}
            </h3>
            <div>
              {bodies[label]?.(guide)}
              {state === 'missing' && whole.length === 0 && <ToSupply />}
              {whole.length > 0 && (
                <p class="owes">
                  <Owed gaps={whole} />
                </p>
              )}
            </div>
          </section>
        )
      })}
    </section>
  )
}

/** A gap that stands beside its own sentence is not told twice. */
function isToldInside(guide: ServiceGuide, what: string): boolean {
  const statements = [
    guide.summary,
    guide.resultDelivery,
    guide.fees?.basis ?? null,
    ...guide.processingTime.notes,
    ...guide.methods.map(({ statement }) => statement),
    ...guide.materials.map(({ note }) => note),
  ]
  return statements.some(statement => statement?.gaps.some(gap => gap.what === what))
}

const bodies: Readonly<Record<string, (guide: ServiceGuide) => Child>> = {
  事项名称: ({ name }) => <p>{name}</p>,
  事项简述: ({ summary }) => summary && <p>{<Said statement={summary} />}</p>,
  办理材料: ({ materials }) => <MaterialTable materials={materials} />,
  办理方式: ({ methods }) => <MethodList methods={methods} />,
  办理时限: ({ processingTime }) => <ProcessingTimeText processingTime={processingTime} />,
  结果送达: ({ resultDelivery }) => resultDelivery && <p>{<Said statement={resultDelivery} />}</p>,
  收费依据及标准: ({ fees }) => fees && <FeesText fees={fees} />,
  办事时间: ({ officeHours }) => officeHours && <p>{officeHours}</p>,
  办理机构及地点: ({ office }) =>
    office && <p>{[office.name, office.address].filter(part => part.trim() !== '').join('，')}</p>,
  咨询查询途径: ({ enquiries }) => <ContactList contacts={enquiries} />,
  监督投诉渠道: ({ complaints, remedies }) => (
    <>
      <ContactList contacts={complaints} />
      {remedies.map(remedy => (
        <p class="quiet">{remedy}。</p>
      ))}
    </>
  ),
}

function FeesText({ fees: { charged, basis } }: { fees: NonNullable<ServiceGuide['fees']> }) {
  return (
    <p>
      <b>{charged === null ? <Unverified /> : charged ? '收费' : '不收费'}</b>
      {'。'}
      <Said statement={basis} />
    </p>
  )
}
