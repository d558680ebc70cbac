import { judge } from '@mingbai/core/permission/judge'
import type { StaffActor } from '../http/session.ts'
import { listUnits } from '../organisation/store.ts'
import { thingOfUnit } from '../organisation/unit-view.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import type { Office } from './look-up.ts'
import type { Sought } from './sought.ts'

/** Of the register, as far as the person may read it; those in use first. */
export async function findUnits(
  { db, site: { regionCode } }: Pick<Office, 'db' | 'site'>,
  by: StaffActor,
  isSought: Sought,
) {
  const chain = await readUnitChain(db, regionCode)
  return (await listUnits(db, regionCode))
    .filter(({ unit }) => isSought([unit.name], [unit.code, unit.creditCode ?? '']))
    .filter(revision => judge(by, 'read', thingOfUnit(revision, chain), 'api').allowed)
    .toSorted((one, other) => Number(one.isClosed) - Number(other.isClosed))
    .map(({ unit: { code, name }, isClosed }) => {
      const state = isClosed ? ('closed' as const) : ('in-use' as const)
      return { code, name, state }
    })
}
