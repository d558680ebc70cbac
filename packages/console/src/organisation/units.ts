import type { Unit } from '@mingbai/core/organisation/unit'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answerOf, api, foundBy } from '../api.ts'

/** 机构登记簿, as one person sees it. */
export type ListedUnit = InferResponseType<typeof api.units.$get, 200>['units'][number]
export type RegisteredUnit = InferResponseType<(typeof api.units)[':code']['$get'], 200>

const unitsKey = ['units'] as const

export function useUnits() {
  return useQuery({ queryKey: unitsKey, queryFn: () => answerOf(api.units.$get()) })
}

/** Null for a code that nobody registered. */
export function useUnit(code: string) {
  return useQuery({
    queryKey: [...unitsKey, code],
    queryFn: () => foundBy(api.units[':code'].$get({ param: { code } })),
  })
}

/** What the register says of a unit; null where it has none in use of that code, and until it is read. */
export function useUnitInUse(code: string | undefined): Unit | null {
  const listed = useUnits().data?.units.find(({ unit }) => unit.code === code)
  return listed?.state === 'in-use' ? listed.unit : null
}

/** What was read of the register, and of the guides that show it, is out of date. */
export function useRegisterChanged() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries()
}
