import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, for a cookie or a link: shown once, kept only as its hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What has this many random bits needs neither salt nor slowness. The algorithm stands in front. */
export function hashOfToken(token: string): string {
  return `sha256$${createHash('sha256').update(token).digest('base64url')}`
}
