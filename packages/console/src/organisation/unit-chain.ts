import { type UnitChain, unitChainIn } from '@mingbai/core/organisation/units-above'
import { useUnits } from './units.ts'

/** Whose people may act for a unit; until the register is read, only its own. */
export function useUnitChain(): UnitChain {
  const { data } = useUnits()
  if (!data) return code => [code]
  return unitChainIn(
    data.units.map(({ unit }) => unit),
    data.wholeSite.code,
  )
}
