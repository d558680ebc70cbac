import { chooseEncoding } from './choose-encoding.ts'
import type { KeptPage } from './kept-page.ts'

export interface Answer {
  readonly status: 200 | 304
  /** Names and values in turn. */
  readonly headers: string[]
  readonly body: Buffer<ArrayBuffer> | null
}

/** What the client asked to be told about the page; a Range is passed over, as RFC 9110 allows: it gets the whole. */
export interface Wishes {
  readonly acceptEncoding: string | undefined
  readonly ifNoneMatch: string | undefined
}

export function answerFrom(page: KeptPage, { acceptEncoding, ifNoneMatch }: Wishes): Answer {
  const { etag, headers, notModifiedHeaders, body } = page.representations[chooseEncoding(acceptEncoding)]
  if (ifNoneMatch !== undefined && names(ifNoneMatch, etag)) {
    return { status: 304, headers: notModifiedHeaders, body: null }
  }
  return { status: 200, headers, body }
}

/** Whoever passed our tag on may have weakened it: `W/"x"` is `"x"` here (RFC 9110, 13.1.2). */
function names(ifNoneMatch: string, etag: string): boolean {
  return (
    ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
  )
}
