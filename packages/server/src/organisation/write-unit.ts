import { canonicalJson } from '@mingbai/core/audit/entry'
import { objectionsToUnit } from '@mingbai/core/organisation/objections-to-unit'
import type { Unit } from '@mingbai/core/organisation/unit'
import { currentAlgorithm, hashOf } from '../audit/hash.ts'
import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'
import { permit } from '../http/permissions.ts'
import { Rejection } from '../http/rejection.ts'
import type { StaffActor } from '../http/session.ts'
import { renewPublicVersion } from '../public-version/store.ts'
import type { Site } from '../site.ts'
import { renewWhenHoursBegin } from './renew-when-hours-begin.ts'
import { insertRevisions, listRevisions, type UnitRevision, unitsInUse } from './store.ts'
import { newUnit, notRegistered, thingOfUnit } from './unit-view.ts'
import { readUnitChain } from './units-above.ts'

/** What a person wrote, and the number of the entry it was written on. */
interface Written {
  readonly unit: Unit
  readonly onto: number
}

/** 登记. Throws a Rejection when the code is taken or the entry cannot stand. */
export function registerUnit(db: Database, site: Site, by: StaffActor, unit: Unit, now: Date): Promise<void> {
  return write(db, site, by, { unit, onto: 0 }, 'unit-registered', now)
}

/** 修改. Throws a Rejection (409) with what stands there now when somebody else changed it meanwhile. */
export function changeUnit(
  db: Database,
  site: Site,
  by: StaffActor,
  code: string,
  written: Written,
  now: Date,
): Promise<void> {
  if (written.unit.code !== code)
    throw new Rejection(400, `机构编码不能改（${code}）；换了编码的，撤销旧的，再登记新的。`)
  return write(db, site, by, written, 'unit-changed', now)
}

/** 撤销: from now on guides that name it show nothing of it. */
export async function closeUnit(
  db: Database,
  site: Site,
  by: StaffActor,
  code: string,
  onto: number,
  now: Date,
): Promise<void> {
  const [standing] = await listRevisions(db, site.regionCode, code)
  if (!standing) throw notRegistered(code)
  await write(db, site, by, { unit: standing.unit, onto }, 'unit-closed', now)
}

const actions = { 'unit-registered': 'register', 'unit-changed': 'write', 'unit-closed': 'close' } as const

async function write(
  db: Database,
  site: Site,
  by: StaffActor,
  { unit, onto }: Written,
  what: keyof typeof actions,
  now: Date,
): Promise<void> {
  const { regionCode } = site
  const number = onto + 1
  await db.transaction(async tx => {
    await appendAudit(tx, regionCode, {
      at: now.toISOString(),
      actor: by.id,
      action: what,
      subject: `unit/${unit.code}`,
      before: onto === 0 ? null : { number: onto },
      after: { number, hash: hashOf(currentAlgorithm, canonicalJson(unit)) },
    })
    // Behind the audit's lock: whoever comes second sees what the first wrote.
    const [standing] = await listRevisions(tx, regionCode, unit.code)
    const thing = standing ? thingOfUnit(standing, await readUnitChain(tx, regionCode)) : newUnit
    permit(by, actions[what], thing)
    if ((standing?.number ?? 0) !== onto) throw overtaken(standing)
    if (what !== 'unit-closed') await objectTo(tx, site, unit)
    const isClosed = what === 'unit-closed'
    await insertRevisions(tx, regionCode, [{ number, unit, isClosed, writtenBy: by.id, writtenAt: now }])
    await renewWhenHoursBegin(tx, regionCode, unit, now)
    await renewPublicVersion(tx, regionCode)
  })
}

function overtaken(standing: UnitRevision | undefined): Rejection {
  return new Rejection(409, '您填的时候别人改过这个机构的登记；请对照现在的登记，再改一次。', {
    number: standing?.number ?? 0,
    unit: standing?.unit ?? null,
  })
}

/** Throws a Rejection (400) with every objection and its place. */
async function objectTo(tx: Database, site: Site, unit: Unit): Promise<void> {
  const objections = [...objectionsToUnit(unit, site), ...(await objectionsToParent(tx, site, unit))]
  if (objections.length === 0) return
  throw new Rejection(400, objections.map(({ what }) => what).join(''), { problems: objections })
}

async function objectionsToParent(tx: Database, { regionCode }: Site, { code, parentCode }: Unit) {
  if (parentCode === null) return []
  const at = 'parentCode'
  if (!(await unitsInUse(tx, regionCode)).has(parentCode))
    return [{ at, what: `登记簿里没有编码为 ${parentCode} 的上级机构，或已撤销；请先登记上级，或者留空。` }]
  const isBelow = (await readUnitChain(tx, regionCode))(parentCode).includes(code)
  return isBelow ? [{ at, what: `${parentCode} 是这个机构自己或它的下级，不能作它的上级。` }] : []
}
