/** The checksum at the end of a zlib stream (RFC 1950, 8.2), taken piece by piece; begins as 1. */
export function adler32(bytes: Uint8Array, before = 1): number {
  let [low, high] = [before & 0xffff, before >>> 16]
  for (let at = 0; at < bytes.length; ) {
    // So many sums fit into 32 bits.
    const end = Math.min(bytes.length, at + 3_800)
    for (; at < end; at++) {
      low += bytes[at] ?? 0
      high += low
    }
    low %= 65_521
    high %= 65_521
  }
  return ((high << 16) | low) >>> 0
}
