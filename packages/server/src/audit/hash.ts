import { createHash } from 'node:crypto'

/** SM3, the national hash function; the id stands in each entry, so that another can follow (R68). */
export const currentAlgorithm = 'sm3'

/** Hexadecimal; null for an algorithm this version does not know. */
export function hashOf(algorithm: string, text: string): string | null {
  return algorithm === 'sm3' ? createHash('sm3').update(text).digest('hex') : null
}
