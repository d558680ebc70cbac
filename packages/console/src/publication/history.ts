import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { answerOf, api } from '../api.ts'

const historyApi = api.items[':code'].history

type Answer = InferResponseType<typeof historyApi.$get, 200>

export type Edition = Omit<Answer['editions'][number], 'guide'> & { readonly guide: ServiceGuide | null }

/** Everything that happened to an item’s guide, as far as the person may see it. */
export type History = Omit<Answer, 'editions'> & { readonly editions: readonly Edition[] }
export type HistoryEvent = History['drafts'][number]['events'][number]

export function useHistory(code: string) {
  return useQuery({
    queryKey: ['history', code],
    queryFn: async () => (await answerOf(historyApi.$get({ param: { code } }))) as History,
  })
}
