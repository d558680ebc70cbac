import type { InferRequestType } from 'hono/client'
import type { api } from '../api.ts'
import type { Draft } from '../content/draft.ts'

export type Order = InferRequestType<(typeof api.items)[':code']['draft']['publication']['$post']>['json']

/** What a publisher types beside the text; empty texts are what was left open. */
export interface TypedOrder {
  readonly formedOn?: string
  readonly note?: string
  /** In the order of `warningsOf`. */
  readonly acceptances?: readonly { readonly reason?: string; readonly basis?: string }[]
  /** As an input of a browser gives it, meant as Beijing time. */
  readonly publishAt?: string
}

/** Findings that may stay with a reason. */
export function warningsOf({ findings }: Draft) {
  return findings.filter(({ severity }) => severity === 'warning')
}

export function orderOf(draft: Draft, { formedOn, note, acceptances }: TypedOrder): Order {
  return {
    contentHash: draft.state.contentHash,
    formedOn: formedOn || null,
    note: note?.trim() || null,
    acceptances: warningsOf(draft).map(({ code, at }, n) => ({
      code,
      where: at,
      reason: acceptances?.[n]?.reason?.trim() ?? '',
      basis: acceptances?.[n]?.basis?.trim() || null,
    })),
  }
}
