import { type UnitChain, unitChainIn } from '@mingbai/core/organisation/units-above'
import type { Database } from '../database/database.ts'
import { listUnits } from './store.ts'

/** By the register as it stands now. A closed unit still stands below those it stood below. */
export async function readUnitChain(db: Database, regionCode: string): Promise<UnitChain> {
  const units = await listUnits(db, regionCode)
  return unitChainIn(
    units.map(({ unit }) => unit),
    regionCode,
  )
}
