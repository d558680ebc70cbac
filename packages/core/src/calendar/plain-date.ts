/**
 * A day of the calendar, YYYY-MM-DD, without a time and without a zone: what a law, a notice and a form mean by a
 * date. An instant becomes a day in one place (the server, in Beijing); from then on no zone can move it.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' }

/** Days since 1970-01-01: what loops add to. */
export type DayNumber = number

/** The day that a text names, or null where there is no such day. */
export function parsePlainDate(text: string): PlainDate | null {
  const [, year, month, day] = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined) return null
  return dateOf(Number(year), Number(month), Number(day))
}

/** For data and tests: the text is known to be a day. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text)
  if (date === null) throw new Error(`not a day: ${text}`)
  return date
}

/** The day of these three numbers, or null: there is no 30 February. */
export function dateOf(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return format(year, month, day)
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7))
}

export function dayOfMonth(date: PlainDate): number {
  return Number(date.slice(8))
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The months run from March, so that the day a leap year adds is the last one of its year. */
export function toDayNumber(date: PlainDate): DayNumber {
  const month = monthOf(date)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(date) - 1
  return 365 * year + leapDaysUntil(year) + dayOfYear - 719_468
}

/** The same backwards, by eras of 400 years: each has 146,097 days, whatever its leap years. */
export function fromDayNumber(day: DayNumber): PlainDate {
  const days = day + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDaysUntil(yearOfEra))
  const year = era * 400 + yearOfEra
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return format(month <= 2 ? year + 1 : year, month, dayOfYear - Math.floor((153 * march + 2) / 5) + 1)
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

function leapDaysUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function format(year: number, month: number, day: number): PlainDate {
  if (year < 1 || year > 9999) throw new RangeError(`a year that four digits cannot write: ${year}`)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` as PlainDate
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
