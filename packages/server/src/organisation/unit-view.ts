import { hoursInWords } from '@mingbai/core/organisation/hours-in-words'
import { officeHoursOn } from '@mingbai/core/organisation/hours-on'
import type { UnitChain } from '@mingbai/core/organisation/units-above'
import { abilitiesOf } from '@mingbai/core/permission/judge'
import type { Thing } from '@mingbai/core/permission/thing'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import type { Site } from '../site.ts'
import { displayNames } from '../staff/store.ts'
import { itemsShowing } from './items-showing.ts'
import { listRevisions, listUnits, type UnitRevision } from './store.ts'
import { readUnitChain } from './units-above.ts'

export const newUnit: Thing = { kind: 'organisation-unit', state: 'absent', units: [] }

/** A unit as the permission table sees it. */
export function thingOfUnit({ unit, isClosed }: UnitRevision, chain: UnitChain): Thing {
  return { kind: 'organisation-unit', state: isClosed ? 'closed' : 'in-use', units: chain(unit.code) }
}

/** The whole register as one person may see it. */
export async function registerView(db: Database, { regionCode, regionName }: Site, by: StaffActor) {
  const chain = await readUnitChain(db, regionCode)
  const standing = await listUnits(db, regionCode)
  const units = standing.map(revision => ({
    ...shown(revision),
    abilities: abilitiesOf(by, thingOfUnit(revision, chain)),
  }))
  const hasBureau = standing.some(({ unit, isClosed }) => unit.kind === 'bureau' && !isClosed)
  const wholeSite = { code: regionCode, name: regionName, isForPosts: !hasBureau }
  return { units, wholeSite, abilities: abilitiesOf(by, newUnit) }
}

/** One unit with all it ever was and the items that show it. Throws a Rejection (404) for one that nobody registered. */
export async function unitView(db: Database, site: Site, code: string, by: StaffActor, now: Date) {
  const revisions = await listRevisions(db, site.regionCode, code)
  const [standing] = revisions
  if (!standing) throw notRegistered(code)
  const thing = thingOfUnit(standing, await readUnitChain(db, site.regionCode))
  permit(by, 'read', thing)
  const hours = officeHoursOn(standing.unit, beijingDate(now))
  const people = new Set(revisions.flatMap(({ writtenBy }) => writtenBy ?? []))
  return {
    ...shown(standing),
    abilities: abilitiesOf(by, thing),
    hoursToday: hours && hoursInWords(hours),
    items: await itemsShowing(db, site, code),
    history: revisions.map(shown),
    names: await displayNames(db, site.regionCode, [...people]),
  }
}

export function notRegistered(code: string): Rejection {
  return new Rejection(404, `登记簿里没有编码为 ${code} 的机构；请从登记簿里选，或者先登记。`)
}

function shown({ number, unit, isClosed, writtenBy, writtenAt }: UnitRevision) {
  const state = isClosed ? ('closed' as const) : ('in-use' as const)
  return { number, state, unit, writtenBy, writtenAt: writtenAt.toISOString() }
}
