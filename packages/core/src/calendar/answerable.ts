import { type PlainDate, plainDate } from './plain-date.ts'

/** Days that may be asked about: enough for every case on a desk, few enough that no reckoning runs away. */
export const firstAnswerable = plainDate('1950-01-01')
export const lastAnswerable = plainDate('2099-12-31')

export function isAnswerable(date: PlainDate): boolean {
  return date >= firstAnswerable && date <= lastAnswerable
}
