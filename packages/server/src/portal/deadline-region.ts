import { isRegionCode } from '@mingbai/core/calendar/region'
import type { Site } from '../site.ts'

/** How a region is named to readers; '' is the whole country. */
export function regionName(code: string, site: Site): string {
  if (code === '') return '全国（不加地方的节日）'
  if (code === site.regionCode) return site.regionName
  return isRegionCode(code) ? `区划代码 ${code}` : '（认不出的地区）'
}
