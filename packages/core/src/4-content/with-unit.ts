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
  const { office, officeHours, enquiries, complaints } = suppliedBy(unit, on)
  return {
    ...guide,
    office: guide.office ?? office,
    officeHours: guide.officeHours ?? officeHours,
    enquiries: [...notAmong(guide.enquiries, enquiries), ...guide.enquiries],
    complaints: [...notAmong(guide.complaints, complaints), ...guide.complaints],
  }
}

/** What of a guide a unit's entry may say. */
export const suppliedFields = ['officeHours', 'office', 'enquiries', 'complaints'] as const

/** What a unit's entry says of a guide on a day; a guide that names the unit does not repeat it (R24). */
export function suppliedBy(unit: Unit, on: PlainDate): Pick<ServiceGuide, (typeof suppliedFields)[number]> {
  const hours = officeHoursOn(unit, on)
  return {
    officeHours: hours && hoursInWords(hours),
    office: officeOf(unit),
    enquiries: contactsOf(unit, 'enquiry'),
    complaints: contactsOf(unit, 'complaint'),
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

function contactsOf({ phones }: Unit, use: UnitPhone['use']): Contact[] {
  return (phones ?? [])
    .filter(phone => phone.use === use)
    .map(({ value, description }) => ({ value, description, scope: 'local' }))
}

function notAmong(own: readonly Contact[], supplied: readonly Contact[]): readonly Contact[] {
  return supplied.filter(({ value }) => !own.some(each => each.value === value))
}
