import { expect, test } from 'vitest'
import { beijingTime, instantOf } from './beijing-time.ts'

test('an instant is shown as the clock in Beijing shows it, wherever the browser stands', () => {
  expect(beijingTime('2026-11-24T16:05:00.000Z')).toBe('2026-11-25 00:05')
})

test('what is typed is meant as Beijing time', () => {
  expect(instantOf('2026-11-25T00:05')).toBe('2026-11-24T16:05:00.000Z')
})
