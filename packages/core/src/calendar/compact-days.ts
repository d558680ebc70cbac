import type { Holiday } from './holiday-notice.ts'
import { type PlainDate, plainDate } from './plain-date.ts'

/**
 * Days off as our tables of notices write them; what lies in another year than the notice's says so.
 *
 *   春节 1-28..2-4, 端午节 6-4 6-6, 元旦 2018-12-30..1-1, 9-28        ← a day off without a festival
 */
export function readHolidays(year: number, text: string): readonly Holiday[] {
  return text.split(', ').flatMap(entry => {
    const words = entry.split(' ')
    const name = /^\d/.test(entry) ? null : (words.shift() ?? null)
    return words.map(run => {
      const [from = '', to = from] = run.split('..')
      return { name, from: readDay(year, from), to: readDay(year, to) }
    })
  })
}

/** Single days: `1-26 2-8`. */
export function readDays(year: number, text: string): readonly PlainDate[] {
  return text === '' ? [] : text.split(' ').map(day => readDay(year, day))
}

function readDay(year: number, text: string): PlainDate {
  const parts = text.split('-').map(part => part.padStart(2, '0'))
  return plainDate((parts.length === 3 ? parts : [year, ...parts]).join('-'))
}
