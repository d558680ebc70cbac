import { dateOf, type PlainDate, toDayNumber, weekdayOf } from './plain-date.ts'

/** A day or a run of days as a notice writes it, with the weekday it claims. */
export interface DateRun {
  readonly from: PlainDate
  readonly to: PlainDate
  /** Weekdays in brackets that the calendar contradicts: one of the two is a slip of the pen. */
  readonly wrongWeekdays: readonly string[]
}

/** What stands before a verb: 1月1日（周四）至3日（周六） · 9月28日、10月11日; null names no day that exists. */
export interface ReadDates {
  readonly runs: readonly DateRun[]
  readonly impossible: readonly string[]
}

const bracket = String.raw`(?:\(([^()]*)\))?`
const day = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日${bracket}`
const run = new RegExp(`${day}(?:(?:至|到|-|—|–|~)+${day})?`, 'gu')

/** A day without its month is in the month of the one before it, without its year in the notice's. */
export function readDates(year: number, folded: string): ReadDates {
  const runs: DateRun[] = []
  const impossible: string[] = []
  let near = { year, month: 0 }
  for (const match of folded.matchAll(run)) {
    const first = readDay(match.slice(1, 5), near, year)
    near = first.near
    const last = match[7] === undefined ? first : readDay(match.slice(5, 9), near, near.year)
    near = last.near
    if (first.date === null || last.date === null || first.date > last.date) impossible.push(match[0])
    else {
      const wrong = [first, last].flatMap(({ wrongWeekday }) => wrongWeekday ?? [])
      runs.push({ from: first.date, to: last.date, wrongWeekdays: [...new Set(wrong)] })
    }
  }
  return { runs, impossible }
}

interface Near {
  readonly year: number
  readonly month: number
}

function readDay(
  [namedYear, namedMonth, dayText, note]: readonly (string | undefined)[],
  near: Near,
  year: number,
): { date: PlainDate | null; near: Near; wrongWeekday: string | null } {
  const month = Number(namedMonth ?? near.month)
  const found = { year: Number(namedYear ?? (namedMonth === undefined ? near.year : year)), month }
  const date = dateOf(found.year, month, Number(dayText))
  return { date, near: found, wrongWeekday: date === null ? null : contradicted(date, note ?? '') }
}

/** 农历除夕、周二 holds a weekday; so does 星期日. */
function contradicted(date: PlainDate, note: string): string | null {
  const [, name] = /(?:周|星期)([一二三四五六日天])/u.exec(note) ?? []
  if (name === undefined) return null
  const claimed = '一二三四五六日'.indexOf(name === '天' ? '日' : name)
  return claimed === weekdayOf(toDayNumber(date)) ? null : `${date}（写作周${name}）`
}
