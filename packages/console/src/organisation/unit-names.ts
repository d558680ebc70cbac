import { useUnits } from './units.ts'

/** What people call a unit of this code. */
export type UnitName = (code: string) => string

/** By the register; the code itself where nobody registered it, and until the register is read. */
export function useUnitName(): UnitName {
  const { data } = useUnits()
  const names = new Map(data?.units.map(({ unit }) => [unit.code, unit.name]))
  return code => (code === data?.wholeSite.code ? data.wholeSite.name : (names.get(code) ?? code))
}
