import type { HolidayNotice } from './holiday-notice.ts'
import { nationalNotices } from './national-notices.ts'
import { xinjiangNotices } from './xinjiang-notices.ts'

/** What the program knows by itself; an office adds the notices that came out later. */
export const builtInNotices: readonly HolidayNotice[] = [...nationalNotices, ...xinjiangNotices]
