const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let remainder = n
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  return remainder
})

/** The checksum that zip archives keep of each file (ISO 3309, as in PKWARE's APPNOTE 4.4.7). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let n = 0; n < bytes.length; n++)
    crc = (table[(crc ^ (bytes[n] as number)) & 255] as number) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
