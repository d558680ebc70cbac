import { judgeElement } from '@mingbai/core/4-content/completeness'
import { guideFieldLabels, guideFields } from '@mingbai/core/4-content/guide-fields'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { elementStateLabels } from './field-part.tsx'

/** The eleven cells: how much is there, and the way to each. */
export function ElementIndex({ guide }: { readonly guide: ServiceGuide }) {
  const elements = guideFields.slice(0, 11).map(field => {
    const label = guideFieldLabels[field]
    return { field, label, state: judgeElement(guide, label).state }
  })
  const whole = elements.filter(({ state }) => state === 'disclosed').length
  return (
    <nav className="element-index" aria-label="十一项要素">
      <p>写全了 {whole} 项，共 11 项</p>
      <ol>
        {elements.map(({ field, label, state }) => (
          <li key={field}>
            <a href={`#field-${field}`}>
              <span className={`cell ${state}`} aria-hidden="true" />
              {label}
              <span className="vh">，{elementStateLabels[state]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
