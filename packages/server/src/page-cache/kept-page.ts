import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './choose-encoding.ts'

/** One encoding of a page, ready for the wire. */
interface Representation {
  readonly etag: string
  readonly body: Buffer<ArrayBuffer>
  /** Names and values in turn: what node:http writes fastest. */
  readonly headers: string[]
  readonly notModifiedHeaders: string[]
}

/** 成品页: an answer as it was given once, in every encoding. */
export interface KeptPage {
  readonly representations: Readonly<Record<Encoding, Representation>>
  readonly bytes: number
}

export async function keptPage(given: Headers, body: Buffer<ArrayBuffer>): Promise<KeptPage> {
  const [br, zipped] = await Promise.all([squeezeBrotli(body), squeezeGzip(body)])
  const common = new Headers(given)
  common.delete('Content-Length')
  common.set('Vary', 'Accept-Encoding')
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16)

  const identity = represent(common, body, 'identity', hash)
  // What does not get smaller (a picture, a few words) goes as it is.
  const encode = (encoded: Buffer<ArrayBuffer>, encoding: Encoding) =>
    encoded.length < body.length ? represent(common, encoded, encoding, hash) : identity
  const representations = { identity, br: encode(br, 'br'), gzip: encode(zipped, 'gzip') }
  const bodies = new Set(Object.values(representations).map(({ body }) => body))
  // Each body may come to stand here twice: by itself, and in one piece with its head (`answer-bytes.ts`).
  const heads = Object.values(representations).flatMap(({ headers, notModifiedHeaders }) => [
    ...headers,
    ...notModifiedHeaders,
  ])
  const bytes = [...bodies].reduce((sum, { length }) => sum + 2 * length, heads.join(': ').length)
  return { representations, bytes }
}

function represent(
  common: Headers,
  body: Buffer<ArrayBuffer>,
  encoding: Encoding,
  hash: string,
): Representation {
  // A strong tag names bytes, so that each encoding has its own.
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
  const notModified = new Headers(common)
  notModified.set('ETag', etag)
  const whole = new Headers(notModified)
  notModified.delete('Content-Type')
  whole.set('Content-Length', String(body.length))
  if (encoding !== 'identity') whole.set('Content-Encoding', encoding)
  return {
    etag,
    body,
    headers: [...whole].flat(),
    notModifiedHeaders: [...notModified].flat(),
  }
}

const squeezeGzip = (body: Buffer) => promisify(gzip)(body, { level: 9 })

/** Measured on a page of 66 KB: quality 5 takes 1 ms, quality 9 fifty, for 3 % fewer bytes. */
const squeezeBrotli = (body: Buffer) =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
