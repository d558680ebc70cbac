import { Unzlib } from 'fflate'
import { adler32 } from '../adler32.ts'
import { decodeBytes } from '../decode-text.ts'
import { limits } from '../limits.ts'

/**
 * Whether a compressed stream of a PDF fails its checksum, which pdfjs does not look at: it draws what it can of a page
 * and leaves the rest out without a word. Pictures are not read and not looked at; of an encrypted file nothing is known.
 *
 *   5 0 obj <</Length 2001/Filter/FlateDecode>> stream … endstream
 */
export function hasDamagedStream(bytes: Uint8Array): boolean {
  const file = decodeBytes(bytes)
  if (file.includes('/Encrypt')) return false
  let room: number = limits.unzippedBytes
  for (const { index, 0: keyword } of file.matchAll(/(?<=>>\s{0,2})stream(\r\n|\n|\r)/gu)) {
    const dictionary = file.slice(Math.max(0, file.lastIndexOf(' obj', index)), index)
    if (!isCompressed(dictionary)) continue
    const start = index + keyword.length
    const end = file.indexOf('endstream', start)
    if (end < 0) return true
    const length = unpackedLength(bytes.subarray(start, end), room)
    if (length === null) return true
    room -= length
    if (room <= 0) return false
  }
  return false
}

function isCompressed(dictionary: string): boolean {
  return /\/Filter\s*\[?\s*\/FlateDecode/u.test(dictionary) && !/\/Subtype\s*\/Image/u.test(dictionary)
}

/** Null when it is damaged; up to where the room ends when it is larger. */
function unpackedLength(stream: Uint8Array, room: number): number | null {
  const step = 16 * 1024
  let [length, sum] = [0, 1]
  const unpack = new Unzlib(part => {
    length += part.length
    sum = adler32(part, sum)
  })
  try {
    for (let at = 0; at < stream.length && length <= room; at += step)
      unpack.push(stream.subarray(at, at + step), at + step >= stream.length)
  } catch {
    return null // fflate says of a damaged stream only that it is one
  }
  return length > room || endsWith(stream, sum) ? length : null
}

/** Between a stream and the word that ends it there may be a line end. */
function endsWith(stream: Uint8Array, sum: number): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  return [0, 1, 2].some(more => {
    const at = stream.length - 4 - more
    return at >= 2 && view.getUint32(at) === sum
  })
}
