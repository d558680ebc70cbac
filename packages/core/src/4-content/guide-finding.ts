import type { NamedDivision } from '../division/find-divisions.ts'
import type { GuideField } from './guide-fields.ts'
import type { ServiceGuide } from './service-guide.ts'

/** One thing a person should know about a guide before the public reads it: what is wrong, why it matters, how to mend it. */
export interface GuideFinding {
  readonly code: string
  /** An error blocks; a warning may go with a recorded reason. */
  readonly severity: 'error' | 'warning'
  /** The reason does not do alone: a legal basis must stand beside it. */
  readonly needsBasis: boolean
  readonly field: GuideField
  /** The path of the value in the guide: enquiries.0.value. */
  readonly at: string
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** What the checks know of the place; no check has a place's words in it. */
export interface GuideFacts {
  readonly divisionCode: string
  readonly divisionName: string
  /** 区号, with its 0. */
  readonly areaCode: string
  readonly divisionsIn: (text: string) => readonly NamedDivision[]
}

export type GuideCheck = (guide: ServiceGuide, facts: GuideFacts) => readonly GuideFinding[]

export function fieldAt(at: string): GuideField {
  return at.split('.')[0] as GuideField
}
