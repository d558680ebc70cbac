import { unitsAbove } from '@mingbai/core/organisation/units-above'
import type { Database } from '../database/database.ts'
import { listUnits } from './store.ts'

/** A unit's code and those of the units above it: the people of all of them may act for it. */
export type UnitChain = (code: string) => readonly string[]

/** By the register as it stands now. A closed unit still stands below those it stood below. */
export async function readUnitChain(db: Database, regionCode: string): Promise<UnitChain> {
  const units = new Map((await listUnits(db, regionCode)).map(({ unit }) => [unit.code, unit]))
  return code => unitsAbove(code, each => units.get(each) ?? null)
}
