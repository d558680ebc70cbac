import type { GuideFacts } from '@mingbai/core/4-content/guide-finding'
import { nationalDivisions } from '@mingbai/core/division/division'
import { divisionFinder } from '@mingbai/core/division/find-divisions'
import type { Site } from '../site.ts'

let divisionsIn: GuideFacts['divisionsIn'] | null = null

/** What the checks of a guide know of this site's place. */
export function guideFacts({ regionCode, regionName, areaCode }: Site): GuideFacts {
  divisionsIn ??= divisionFinder(nationalDivisions)
  return { divisionCode: regionCode, divisionName: regionName, areaCode, divisionsIn }
}
