import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answerOf, api } from '../api.ts'

/** An item with what stands with the public and what is under way. */
export type WorkItem = InferResponseType<typeof api.worklist.$get, 200>['items'][number]
/** The same, with a draft. */
export type WorkInHand = WorkItem & { readonly draft: NonNullable<WorkItem['draft']> }

export const worklistKey = ['worklist'] as const

export function useWorklist() {
  return useQuery({
    queryKey: worklistKey,
    queryFn: () => answerOf(api.worklist.$get()),
    refetchInterval: 60_000,
  })
}

export function titleOf({ path }: { readonly path: readonly string[] }): string {
  return path.at(-1) ?? ''
}
