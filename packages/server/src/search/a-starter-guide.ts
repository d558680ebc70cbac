import { readFileSync } from 'node:fs'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'

interface StarterFact {
  readonly path: readonly string[]
  readonly summary: string | null
  readonly applicant: readonly string[]
  readonly conditions: readonly string[]
  readonly materials: readonly { readonly name: string }[]
  readonly aliases: readonly string[]
}

/** The searched parts of Yining's 81 guides, for tests and measurements; the site's own come from its editions. */
export function starterGuides(file: string) {
  const facts: readonly StarterFact[] = JSON.parse(readFileSync(file, 'utf8'))
  return facts.map(({ path, ...fact }, n) => ({
    code: String(n + 1).padStart(4, '0'),
    path,
    guide: guideOf(path.at(-1) ?? '', fact),
  }))
}

function guideOf(name: string, fact: Omit<StarterFact, 'path'>): ServiceGuide {
  return {
    name,
    summary: fact.summary === null ? null : { text: fact.summary, gaps: [] },
    materials: fact.materials.map(({ name }) => ({
      name,
      required: null,
      form: null,
      source: null,
      note: null,
    })),
    methods: [],
    processingTime: { statutory: null, promised: null, notes: [] },
    resultDelivery: null,
    fees: null,
    officeHours: null,
    office: null,
    enquiries: [],
    complaints: [],
    applicants: fact.applicant,
    conditions: fact.conditions.map(text => ({ text, gaps: [] })),
    remedies: [],
    citations: [],
    everydayWords: fact.aliases,
    confidence: 'low',
    openQuestions: [],
    sources: [],
  }
}
