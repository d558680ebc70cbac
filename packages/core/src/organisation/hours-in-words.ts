import type { OfficeHours, SeasonHours } from './unit.ts'

const dayNames = ['一', '二', '三', '四', '五', '六', '日']

/** 夏季（5月1日起）周一至周五10:00—14:00、16:00—20:00；冬季（10月1日起）…，北京时间. */
export function hoursInWords({ seasons }: OfficeHours): string {
  return `${seasons.map(inWords).join('；')}，北京时间`
}

function inWords({ season, startsOn, weekdays, spans }: SeasonHours): string {
  const [month, day] = startsOn.split('-').map(Number)
  const head = season === null ? '' : `${season}（${month}月${day}日起）`
  return `${head}${daysInWords(weekdays)}${spans.map(({ from, to }) => `${from}—${to}`).join('、')}`
}

function daysInWords(weekdays: readonly number[]): string {
  const [first = 1] = weekdays
  const isRun = weekdays.length > 2 && weekdays.every((day, n) => day === first + n)
  const name = (day: number) => `周${dayNames[day - 1]}`
  return isRun ? `${name(first)}至${name(first + weekdays.length - 1)}` : weekdays.map(name).join('、')
}
