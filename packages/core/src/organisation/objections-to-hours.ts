import { dateOf } from '../calendar/plain-date.ts'
import type { UnitObjection } from './objections-to-unit.ts'
import type { OfficeHours, SeasonHours } from './unit.ts'

/** What is wrong with the sets of hours: two from one day, a season that begins on no day, spans that end before they begin. */
export function objectionsToHours(sets: readonly OfficeHours[]): readonly UnitObjection[] {
  return sets.flatMap(({ effectiveFrom, seasons }, n) => {
    const at = `officeHours.${n}`
    const isSecond = sets.slice(0, n).some(set => set.effectiveFrom === effectiveFrom)
    return [
      ...(isSecond ? [{ at, what: `从 ${effectiveFrom} 起的办公时间写了两次；请只留一次。` }] : []),
      ...(seasons.length === 0 ? [{ at, what: '一季也没有写；请写上，全年一样的只写一季。' }] : []),
      ...seasons.flatMap((season, m) => objectionsToSeason(season, seasons, `${at}.seasons.${m}`)),
    ]
  })
}

function objectionsToSeason(
  { season, startsOn, weekdays, spans }: SeasonHours,
  all: readonly SeasonHours[],
  at: string,
): UnitObjection[] {
  const [month, day] = startsOn.split('-').map(Number)
  const objections = [
    // 2023 was no leap year: a season cannot begin on a day that most years lack.
    dateOf(2023, month ?? 0, day ?? 0) === null && `“${startsOn}”不是每年都有的一天；请写成 05-01 这样。`,
    all.filter(other => other.startsOn === startsOn).length > 1 && '两季从同一天开始；请改正。',
    all.length > 1 && season === null && '分季的要写明是哪一季，例如夏季。',
    (weekdays.length === 0 || weekdays.some((day, n) => n > 0 && day <= (weekdays[n - 1] ?? 0))) &&
      '星期要从周一到周日依次写，不重复，至少一天。',
    spans.length === 0 && '没有写几点到几点。',
    spans.some(({ from, to }, n) => from >= to || from < (spans[n - 1]?.to ?? '')) &&
      '时间要从早到晚依次写，不能重叠，结束晚于开始。',
  ]
  return objections.flatMap(what => (what === false ? [] : [{ at, what }]))
}
