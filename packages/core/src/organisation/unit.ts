import type { PlainDate } from '../calendar/plain-date.ts'

export type UnitKind = 'bureau' | 'office' | 'street' | 'town' | 'township' | 'village' | 'other'

export const unitKindLabels: Readonly<Record<UnitKind, string>> = {
  bureau: '局',
  office: '科室、经办机构',
  street: '街道',
  town: '镇',
  township: '乡',
  village: '村、社区',
  other: '其他',
}

/** A number that people may ring, and what for. */
export interface UnitPhone {
  readonly value: string
  readonly use: 'enquiry' | 'complaint' | 'other'
  /** What it is called on the door: 办公室, 参保窗口. */
  readonly description: string
}

export interface UnitAddress {
  readonly value: string
  /** What is done there: 办公, 服务窗口. */
  readonly use: string
}

/** One season's office hours; `from` and `to` are HH:MM, Beijing time. */
export interface SeasonHours {
  /** 夏季、冬季; null where the hours are the same all year. */
  readonly season: string | null
  /** MM-DD: the season begins on this day of every year. */
  readonly startsOn: string
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: readonly number[]
  readonly spans: readonly { readonly from: string; readonly to: string }[]
}

/** 办公时间: the hours of all seasons, as one notice set them. */
export interface OfficeHours {
  /** The first day on which they hold. */
  readonly effectiveFrom: PlainDate
  readonly seasons: readonly SeasonHours[]
}

/** 机构: an organ, one of its offices, a street or a village. Null is what nobody has said yet. */
export interface Unit {
  /** Streets, townships and villages: their statistics code of 9 or 12 digits. */
  readonly code: string
  readonly kind: UnitKind
  readonly name: string
  readonly parentCode: string | null
  readonly creditCode: string | null
  readonly addresses: readonly UnitAddress[] | null
  readonly phones: readonly UnitPhone[] | null
  /** Every set of hours that ever held, in any order; the past is needed to read the past. */
  readonly officeHours: readonly OfficeHours[] | null
}
