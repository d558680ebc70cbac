import type { Wishes } from './answer-from.ts'

export interface PlainRequest extends Wishes {
  readonly address: string
}

/** In bytes: far less than node:http takes of a head, and too little for more lines than it counts (2,000). */
const longest = 4_096

/** One GET and its headers, from the first byte to the last, in letters that every reader of HTTP takes alike. */
const form = /^GET ([!-~]+) HTTP\/1\.1\r\n((?:[\w!#$%&'*+.^`|~-]+:[\t -~]*\r\n)+)\r\n$/

/** What matters of a head: whom and what it asks, how it is framed, what becomes of the connection (RFC 9110, 7.6 to 7.8 and 10.1.1). */
const telling =
  /^(host|accept-encoding|if-none-match|connection|content-length|expect|http2-settings|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade):(.*)/gim

/**
 * Reads the one kind of request that browsers and proxies send nearly always: a whole GET, alone, on a connection that stays open.
 * Null for whatever else came (a part of one, two, a body, an odd letter): that only node:http may read.
 */
export function plainRequest(bytes: string): PlainRequest | null {
  if (bytes.length > longest) return null
  const [, address, head] = form.exec(bytes) ?? []
  if (address === undefined || head === undefined) return null
  let hosts = 0
  let acceptEncoding: string | undefined
  let ifNoneMatch: string | undefined
  telling.lastIndex = 0
  // Not matchAll, which makes the expression anew each time.
  for (let found = telling.exec(head); found; found = telling.exec(head)) {
    const [, name = '', value = ''] = found
    switch (name.toLowerCase()) {
      case 'host':
        hosts++
        break
      case 'accept-encoding':
        acceptEncoding = joined(acceptEncoding, value)
        break
      case 'if-none-match':
        ifNoneMatch = joined(ifNoneMatch, value)
        break
      case 'connection':
        if (value.trim().toLowerCase() !== 'keep-alive') return null
        break
      default:
        return null
    }
  }
  return hosts === 1 ? { address, acceptEncoding, ifNoneMatch } : null
}

/** Lines of one header are one list (RFC 9110, 5.3). */
function joined(before: string | undefined, value: string): string {
  return before === undefined ? value.trim() : `${before}, ${value.trim()}`
}
