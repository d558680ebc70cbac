import type { PlainDate } from '../calendar/plain-date.ts'
import { hoursInWords } from '../organisation/hours-in-words.ts'
import { officeHoursOn } from '../organisation/hours-on.ts'
import type { Unit, UnitPhone } from '../organisation/unit.ts'
import type { Contact, Office, ServiceGuide } from './service-guide.ts'

/**
 * The guide as it is shown on a day: what its unit's entry in the register says stands where the guide itself says
 * nothing, and the unit's phones before the guide's own contacts. What the register does not know stays unknown.
 */
export function withUnit(guide: ServiceGuide, unit: Unit | null, on: PlainDate): ServiceGuide {
  if (unit === null) return guide
  const hours = officeHoursOn(unit, on)
  return {
    ...guide,
    office: guide.office ?? officeOf(unit),
    officeHours: guide.officeHours ?? (hours && hoursInWords(hours)),
    enquiries: [...contactsOf(unit, 'enquiry', guide.enquiries), ...guide.enquiries],
    complaints: [...contactsOf(unit, 'complaint', guide.complaints), ...guide.complaints],
  }
}

/** The guides that a change of a unit's entry changes, too. */
export function guidesShowing<Kept extends { readonly guide: ServiceGuide }>(
  unitCode: string,
  guides: readonly Kept[],
): readonly Kept[] {
  return guides.filter(({ guide }) => guide.unit?.code === unitCode)
}

function officeOf({ name, addresses }: Unit): Office | null {
  if (addresses === null || addresses.length === 0) return null
  return {
    name,
    address: addresses.map(({ value, use }) => (use === '' ? value : `${value}（${use}）`)).join('；'),
  }
}

function contactsOf({ phones }: Unit, use: UnitPhone['use'], own: readonly Contact[]): Contact[] {
  return (phones ?? [])
    .filter(phone => phone.use === use && !own.some(({ value }) => value === phone.value))
    .map(({ value, description }) => ({ value, description, scope: 'local' }))
}
