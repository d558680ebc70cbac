import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Random } from '../formats/random.ts'

/** What happens to the bytes of a file, whatever its format; some of it happens inside its container. */
export interface ByteDamage {
  readonly name: string
  /** Whether a container's checksum, or its structure, shows the damage. Markup and text have none. */
  readonly leavesTrace: boolean
  readonly apply: (bytes: Uint8Array, random: Random) => Uint8Array | null
}

export const byteDamages: readonly ByteDamage[] = [
  {
    name: '压缩包里翻转字节',
    leavesTrace: true,
    apply: (bytes, random) => (isZip(bytes) ? flip(bytes, random) : null),
  },
  {
    name: '没有校验的文件里翻转字节',
    leavesTrace: false,
    apply: (bytes, random) => (isZip(bytes) ? null : flip(bytes, random)),
  },
  {
    name: '压缩包截断',
    leavesTrace: true,
    apply: (bytes, random) => (isZip(bytes) ? truncate(bytes, random) : null),
  },
  {
    name: '没有校验的文件截断',
    leavesTrace: false,
    apply: (bytes, random) => (isZip(bytes) ? null : truncate(bytes, random)),
  },
  { name: '标记丢失或重复', leavesTrace: false, apply: damageMarkup },
]

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

export function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const flipped = Uint8Array.from(bytes)
  for (let count = 1 + random.below(8); count > 0; count--) {
    const at = random.below(flipped.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
  }
  return flipped
}

export function truncate(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(0, random.below(bytes.length))
}

/** A tag is left out, doubled or moved: in the page itself, or in the parts that hold a document's or a workbook's cells. */
function damageMarkup(bytes: Uint8Array, random: Random): Uint8Array | null {
  if (!isZip(bytes)) return bytes[0] === 0x3c ? strToU8(damageTags(strFromU8(bytes), random)) : null
  const files = unzipSync(bytes)
  const parts = Object.keys(files).filter(name =>
    /document\.xml$|sheet1\.xml$|sharedStrings\.xml$/.test(name),
  )
  const part = random.pick(parts)
  const content = files[part]
  if (!content) return null
  files[part] = strToU8(damageTags(strFromU8(content), random))
  return zipSync(files)
}

function damageTags(markup: string, random: Random): string {
  const tags = [...markup.matchAll(/<[^>]+>/gu)]
  const { index, 0: tag } = random.pick(tags)
  const rest = markup.slice(index + tag.length)
  const [before, other] = [markup.slice(0, index), random.pick(tags)[0]]
  return before + random.pick(['', tag + tag, other, `${other}${tag}`]) + rest
}
