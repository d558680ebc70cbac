import { checkFees } from './checks/fees.ts'
import { checkLimits } from './checks/limits.ts'
import { checkPersonalData } from './checks/personal-data.ts'
import { checkPhones } from './checks/phones.ts'
import { checkPlaceNames } from './checks/place-names.ts'
import { type GuideField, guideFields } from './guide-fields.ts'
import type { GuideCheck, GuideFacts, GuideFinding } from './guide-finding.ts'
import type { ServiceGuide } from './service-guide.ts'

const checks: readonly GuideCheck[] = [
  checkPersonalData,
  checkPhones,
  checkPlaceNames,
  checkLimits,
  checkFees,
]

/** Everything the checks find in a guide, in the order of its fields. What is missing is completeness.ts's to say. */
export function checkGuide(guide: ServiceGuide, facts: GuideFacts): readonly GuideFinding[] {
  const place = (field: GuideField) => guideFields.indexOf(field)
  return checks
    .flatMap(check => check(guide, facts))
    .toSorted((one, other) => place(one.field) - place(other.field))
}
