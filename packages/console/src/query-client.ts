import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Problem } from './api.ts'

/** A refusal is an answer and not asked for again; a lost connection is, twice. */
const retry = (count: number, failure: Error) =>
  count < 2 && failure instanceof Problem && failure.status === 0

/** Whoever is refused as a stranger may have been signed out: the gate asks again who sits here. */
function onError(failure: Error) {
  if (failure instanceof Problem && failure.status === 401)
    queryClient.invalidateQueries({ queryKey: ['who'] })
}

/** Colleagues work at the same time: a screen that is opened asks anew, and shows what it knew until the answer is there. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: { queries: { retry, staleTime: 1_000 } },
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
})
