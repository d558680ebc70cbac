import { isSameChain } from '../../division/division.ts'
import { guideFieldLabels } from '../guide-fields.ts'
import { fieldAt, type GuideCheck } from '../guide-finding.ts'

/** Another place's name left in a copied text (R22): 伊宁县 in a guide of 伊宁市. Blocks until somebody confirms it. */
export const checkPlaceNames: GuideCheck = (guide, { divisionCode, divisionName, divisionsIn }) =>
  textsIn({ ...guide, sources: [] }).flatMap(({ at, text }) => {
    const names = divisionsIn(text)
      .filter(({ bearers }) => !bearers.some(({ code }) => isSameChain(code, divisionCode)))
      .map(({ name }) => name)
    return [...new Set(names)].map(name => ({
      code: 'place-name',
      severity: 'warning',
      needsBasis: false,
      field: fieldAt(at),
      at,
      what: `“${guideFieldLabels[fieldAt(at)]}”里写着“${name}”，这里是${divisionName}。`,
      why: '照抄别处的文字而留下别处的地名，是最常被点名的差错。',
      fix: `应为${divisionName}的，改过来；确实是说${name}的，写明理由。`,
    }))
  })

function textsIn(value: unknown, at = ''): readonly { readonly at: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, at === '' ? key : `${at}.${key}`))
}
