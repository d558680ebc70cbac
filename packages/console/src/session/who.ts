import { type QueryClient, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answerOf, api } from '../api.ts'

/** Who sits here, and what they have to do first. */
export type Who = InferResponseType<typeof api.session.$get, 200>

const queryKey = ['who'] as const

export function useWho() {
  return useQuery({ queryKey, queryFn: () => answerOf(api.session.$get()), staleTime: 30_000 })
}

/** An answer that says who sits here now: no need to ask again. */
export function setWho(queryClient: QueryClient, who: Who): void {
  queryClient.setQueryData(queryKey, who)
}

/** Signed in, with nothing to do first. */
export function isAtWork(who: Who): boolean {
  return who.staff !== null && who.todo.length === 0
}
