import { readHolidays } from './compact-days.ts'
import type { HolidayNotice } from './holiday-notice.ts'

interface Year {
  readonly scope: HolidayNotice['scope']
  readonly isSeen: boolean
  readonly off: string
}

/**
 * Xinjiang's own days off, for everyone in the region: 肉孜节 1 day, 古尔邦节 3 days (新疆维吾尔自治区少数民族习惯节日
 * 放假办法, as amended by 自治区人民政府令第174号; 全国年节及纪念日放假办法 art. 4 leaves them to the region). Joined
 * weekend days stand in the runs. A rest day named on a make-up workday of the country cancels it (2014).
 *
 * 2014 and 2022 hold only the days that were seen; the notices of 2024 and 2026 were not seen, their days come from
 * a table of somebody else's. Years that are absent are not known here, and dates in them are provisional.
 */
const years: Readonly<Record<number, Year>> = {
  2014: { scope: 'some-days', isSeen: true, off: '9-28 10-11' },
  2022: { scope: 'some-days', isSeen: true, off: '5-5' },
  2023: { scope: 'year', isSeen: true, off: '肉孜节 4-21, 古尔邦节 6-28..6-30' },
  2024: { scope: 'year', isSeen: false, off: '肉孜节 4-10, 古尔邦节 6-17..6-19' },
  2025: { scope: 'year', isSeen: true, off: '肉孜节 3-29..3-31, 古尔邦节 6-6..6-10' },
  2026: { scope: 'year', isSeen: false, off: '肉孜节 3-20..3-22, 古尔邦节 5-27..5-31' },
}

export const xinjiangNotices: readonly HolidayNotice[] = Object.entries(years).map(
  ([key, { scope, isSeen, off }]) => ({
    regionCode: '650000',
    regionName: '新疆',
    year: Number(key),
    scope,
    number: null,
    issuedOn: null,
    isSeen,
    holidays: readHolidays(Number(key), off),
    makeUpWorkdays: [],
  }),
)
