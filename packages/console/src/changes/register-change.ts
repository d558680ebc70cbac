import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answerOf, api } from '../api.ts'

const changeApi = api.items[':code']['register-change']

type Answer = NonNullable<InferResponseType<typeof changeApi.$get, 200>['change']>

/** What the public reads otherwise since a unit's entry changed and nobody looked. */
export type RegisterChange = Omit<Answer, 'before' | 'after'> & {
  readonly before: ServiceGuide
  readonly after: ServiceGuide
}

export const registerChangeKey = (code: string) => ['register-change', code] as const

/** Null where there is none. */
export function useRegisterChange(code: string) {
  return useQuery({
    queryKey: registerChangeKey(code),
    queryFn: async () =>
      (await answerOf(changeApi.$get({ param: { code } }))).change as RegisterChange | null,
    refetchOnMount: 'always',
  })
}

export function lookOver(code: string, { number, unitNumber }: RegisterChange): Promise<unknown> {
  return answerOf(changeApi.look.$post({ param: { code }, json: { number, unitNumber } }))
}
