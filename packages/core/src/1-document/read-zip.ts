import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import { decodeAs, decodeBytes } from './decode-text.ts'
import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

interface Entry {
  readonly name: string
  readonly method: number
  readonly start: number
  readonly packedBytes: number
  /** Of the unpacked bytes. */
  readonly checksum: number
}

/** How many bytes may still be unpacked, for a document and whatever is packed inside it. */
export interface Room {
  left: number
}

/**
 * The files of a zip archive, by name. What the archive says of its own sizes is not believed: each file is unpacked
 * bit by bit, and the archive is refused once it has grown too large.
 *
 * @param wants which files are needed; the others are not unpacked
 */
export function readZip(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  room: Room = { left: limits.unzippedBytes },
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const entry of listEntries(bytes)) {
    if (!wants(entry.name) || entry.name.endsWith('/')) continue
    const content = unpack(bytes.subarray(entry.start, entry.start + entry.packedBytes), entry, room.left)
    // A flipped bit can make another text that looks as good as the right one.
    if (crc32(content) !== entry.checksum) throw broken()
    room.left -= content.length
    files.set(entry.name, content)
  }
  return files
}

/** The names in the archive, without unpacking anything. */
export function listZip(bytes: Uint8Array): readonly string[] {
  return listEntries(bytes).map(entry => entry.name)
}

/** The table of contents stands at the archive's end; its own place is written in the last 64 KB. */
function listEntries(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.zipEntries) {
    throw new Unreadable(`压缩包里有 ${count} 个文件，不像一份目录`, '只放入目录文件再试')
  }
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw broken()
    const flags = view.getUint16(at + 8, true)
    if (flags & 1) throw new Unreadable('压缩包加了密码', '解压后交其中的文件，或另存为不加密码的文件')
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50) throw broken()
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packedBytes = view.getUint32(at + 20, true)
    if (start + packedBytes > view.byteLength) throw broken()
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
    const [method, checksum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)]
    entries.push({ name, method, start, packedBytes, checksum })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw broken()
}

/** Chinese Windows writes names in GB18030 and does not say so. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  return decodeAs(isUtf8 ? 'utf-8' : 'gb18030', bytes) ?? decodeBytes(bytes)
}

function unpack(packed: Uint8Array, { method }: Entry, room: number): Uint8Array {
  if (method !== 0 && method !== 8) throw broken()
  const parts: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
    if (length > room) {
      const most = limits.unzippedBytes / 1024 / 1024
      throw new Unreadable(`解压后超过 ${most} MB，不像一份目录`, '只保留目录表，另存后再试')
    }
  }
  if (method === 0) take(packed)
  else inflate(packed, take)
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function inflate(packed: Uint8Array, take: (part: Uint8Array) => void): void {
  const step = 16 * 1024
  const stream = new Inflate(take)
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  }
}

function broken(): Unreadable {
  return new Unreadable('压缩结构已损坏，打不开', '用办公软件打开原文件，另存一份再试')
}
