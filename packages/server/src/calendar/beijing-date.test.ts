import { expect, test } from 'vitest'
import { beijingDate } from './beijing-date.ts'

test('the day changes at midnight in Beijing, not where the server stands', () => {
  expect(beijingDate(new Date('2026-11-24T15:59:59.999Z'))).toBe('2026-11-24')
  expect(beijingDate(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25')
})
