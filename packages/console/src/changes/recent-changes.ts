import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answerOf, api } from '../api.ts'

type RecentChanges = InferResponseType<(typeof api)['recent-changes']['$get'], 200>
export type RecentChange = RecentChanges['changes'][number]

export function useRecentChanges() {
  return useQuery({
    queryKey: ['recent-changes'],
    queryFn: () => answerOf(api['recent-changes'].$get()),
    refetchOnMount: 'always',
  })
}
