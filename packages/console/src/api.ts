import type { CatalogueApi } from '@mingbai/server/contract/catalogue'
import type { ChangesApi } from '@mingbai/server/contract/changes'
import type { ContentApi } from '@mingbai/server/contract/content'
import type { LookupApi } from '@mingbai/server/contract/lookup'
import type { MaterialFileApi } from '@mingbai/server/contract/material-file'
import type { OrganisationApi } from '@mingbai/server/contract/organisation'
import type { PublicationApi } from '@mingbai/server/contract/publication'
import type { StaffApi } from '@mingbai/server/contract/staff'
import type { SessionApi } from '@mingbai/server/contract/staff/sessions'
import { type ClientResponse, hc } from 'hono/client'

/** Every call of the console, typed by the contracts of the server. */
export const api = hc<
  | SessionApi
  | StaffApi
  | ContentApi
  | PublicationApi
  | OrganisationApi
  | CatalogueApi
  | LookupApi
  | ChangesApi
  | MaterialFileApi
>('/api')

/** Thrown for whatever was not done: the message is one Chinese sentence to show as it is. */
export class Problem extends Error {
  /** Of HTTP; 0 where no answer came. */
  readonly status: number
  /** What stands beside the sentence. */
  readonly more: Readonly<Record<string, unknown>>

  constructor(status: number, sentence: string, more: Readonly<Record<string, unknown>> = {}) {
    super(sentence)
    this.status = status
    this.more = more
  }
}

/** What an answer holds when it is a good one. */
type Given<R> = R extends { status: infer Status; json(): Promise<infer Body> }
  ? Status extends 200 | 201 | 204
    ? Body
    : never
  : never

/** The body of a good answer. Throws a Problem for any other, and when none comes. */
export async function answerOf<R extends ClientResponse<unknown>>(call: Promise<R>): Promise<Given<R>> {
  return bodyOf<R>(await arrived(call))
}

/** The same; null where there is no such thing (404). */
export async function foundBy<R extends ClientResponse<unknown>>(call: Promise<R>): Promise<Given<R> | null> {
  const response = await arrived(call)
  return response.status === 404 ? null : bodyOf<R>(response)
}

function arrived<R>(call: Promise<R>): Promise<R> {
  return call.catch(() => {
    throw new Problem(0, '连不上服务器，没有办成；请检查网络，过一会儿再试。')
  })
}

async function bodyOf<R>(response: ClientResponse<unknown>): Promise<Given<R>> {
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null)
  if (response.ok) return body as Given<R>
  const { problem, ...more } = (body ?? {}) as { problem?: unknown }
  const sentence = typeof problem === 'string' ? problem : '服务器出了错，没有办成；请过一会儿再试。'
  throw new Problem(response.status, sentence, more)
}
