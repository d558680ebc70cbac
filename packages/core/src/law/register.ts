import type { Law } from './law.ts'
import { disclosureLaws } from './register/disclosure.ts'
import { lawsOfOtherSectors } from './register/other-sectors.ts'
import { repealedLaws } from './register/repealed.ts'
import { socialInsuranceLaws } from './register/social-insurance.ts'
import { socialInsuranceRules } from './register/social-insurance-rules.ts'

/** 法律依据登记簿: the national laws and rules that catalogues cite, as far as somebody has entered them. */
export const nationalLaws: readonly Law[] = [
  ...disclosureLaws,
  ...socialInsuranceLaws,
  ...socialInsuranceRules,
  ...lawsOfOtherSectors,
  ...repealedLaws,
]
