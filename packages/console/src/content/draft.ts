import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { answerOf, api } from '../api.ts'
import type { StepTaken } from './step-forms.ts'
import { worklistKey } from './worklist.ts'

const draftApi = api.items[':code'].draft

type Answer = InferResponseType<typeof draftApi.$get, 200>

/** 草稿 as its screen shows it to one person. JSON knows no undefined: a field is there or it is not. */
export type Draft = Omit<Answer, 'guide' | 'published'> & {
  readonly guide: ServiceGuide
  readonly published: ServiceGuide | null
}

const draftKey = (code: string) => ['draft', code] as const

/** Null where the item has no draft. */
export function useDraft(code: string) {
  const queryFn = async () => (await answerOf(draftApi.$get({ param: { code } }))) as Draft | null
  return useQuery({ queryKey: draftKey(code), queryFn, refetchOnMount: 'always' })
}

export async function startDraft(code: string): Promise<Draft> {
  return (await answerOf(draftApi.$post({ param: { code } }))) as Draft
}

/** Throws a Problem (409) with the conflicts where somebody else wrote at the same place. */
export async function saveDraft(code: string, guide: ServiceGuide, onto: string): Promise<Draft> {
  const json = { guide, onto } as InferRequestType<typeof draftApi.$put>['json']
  return (await answerOf(draftApi.$put({ param: { code }, json }))) as Draft
}

export async function takeStep(code: string, json: StepTaken): Promise<Draft> {
  return (await answerOf(draftApi.steps.$post({ param: { code }, json }))) as Draft
}

/** After a step: the draft as it now is, and whatever lists it. */
export function useDraftTaken(code: string) {
  const queryClient = useQueryClient()
  return (draft: Draft) => {
    keepDraft(queryClient, code, draft)
    return queryClient.invalidateQueries({ queryKey: worklistKey })
  }
}

export function keepDraft(queryClient: QueryClient, code: string, draft: Draft): void {
  const isOver = draft.state.kind === 'discarded' || draft.state.kind === 'published'
  queryClient.setQueryData(draftKey(code), isOver ? null : draft)
}

/** After something that ends the draft or changes what is public. */
export function useItemChanged(code: string) {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      [draftKey(code), worklistKey, ['history', code]].map(queryKey =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )
}
