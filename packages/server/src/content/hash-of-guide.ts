import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { canonicalJson } from '@mingbai/core/audit/entry'
import { currentAlgorithm, hashOf } from '../audit/hash.ts'

/** Proves which exact text was reviewed and published: of two guides that say the same, however written, one hash. */
export function hashOfGuide(guide: ServiceGuide): string {
  return hashOf(currentAlgorithm, canonicalJson(guide)) as string
}
