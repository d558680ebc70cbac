import type { ServiceGuide } from './service-guide.ts'

/** Where nothing is written yet: only the item's own title is known. */
export function emptyGuide(name: string): ServiceGuide {
  return {
    name,
    summary: null,
    materials: [],
    methods: [],
    processingTime: { statutory: null, promised: null, notes: [] },
    resultDelivery: null,
    fees: null,
    officeHours: null,
    office: null,
    enquiries: [],
    complaints: [],
    applicants: [],
    conditions: [],
    remedies: [],
    citations: [],
    everydayWords: [],
    confidence: 'low',
    openQuestions: [],
    sources: [],
  }
}
