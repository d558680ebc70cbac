import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { readSiteFile } from '../site-file.ts'
import { factsFile } from './facts.ts'
import { guideFromFacts } from './guide-from-facts.ts'

/** The guides that a site's starter facts give, each with the titles of its item. Throws a Refusal. */
export function readStarterGuides(
  file: string,
): readonly { readonly path: readonly string[]; readonly guide: ServiceGuide }[] {
  return readSiteFile(file, '办事资料', factsFile).map(fact => ({
    path: fact.path,
    guide: guideFromFacts(fact),
  }))
}
