import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answerOf, api } from '../api.ts'

/** 账号, as an administrator sees it. */
export type StaffMember = InferResponseType<typeof api.staff.$get, 200>['staff'][number]
export type Post = StaffMember['posts'][number]

export const staffKey = ['staff'] as const

export function useStaff() {
  return useQuery({ queryKey: staffKey, queryFn: () => answerOf(api.staff.$get()) })
}
