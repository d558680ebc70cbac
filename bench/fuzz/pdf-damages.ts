import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import type { Random } from '../formats/random.ts'
import type { ByteDamage } from './byte-damages.ts'
import { flip, truncate } from './byte-damages.ts'
import { type PdfFile, putTogether, streamOf, takeApart, withStream } from './pdf-file.ts'

/** What typst draws of a table: each line and each piece of text is a block of its own. */
const line = /\/Artifact BMC\nq\n1 0 0 -1 [\d.]+ [\d.]+ cm\n[^Q]*?\nS\nQ\nEMC/gu
const text = /\/Span <<[^>]*>> BDC\nq\n1 0 0 -1 [\d.]+ [\d.]+ cm\n(?:(?!\nEMC)[\s\S])*ET\nQ\nEMC/gu

/** What happens to a PDF of typst's: to its bytes, its objects and compressed streams, and to what its pages draw. */
export const pdfDamages: readonly ByteDamage[] = [
  { name: '压缩流里翻转字节', leavesTrace: true, apply: inStream(flip) },
  { name: '压缩流截短', leavesTrace: true, apply: inStream(truncate) },
  { name: '截断', leavesTrace: true, apply: truncate },
  { name: '丢失一个对象', leavesTrace: true, apply: loseObject },
  { name: '一个对象写了两遍', leavesTrace: true, apply: doubleObject },
  { name: '压缩流外翻转字节', leavesTrace: false, apply: flipOutside },
  { name: '一页丢失或重复', leavesTrace: false, apply: loseOrDoublePage },
  { name: '一条线断开', leavesTrace: true, apply: inDrawing(line, shorten) },
  { name: '一条线丢失', leavesTrace: false, apply: inDrawing(line, () => '') },
  { name: '一段文字丢失', leavesTrace: false, apply: inDrawing(text, () => '') },
  { name: '一段文字移位', leavesTrace: false, apply: inDrawing(text, moveAside) },
  { name: '一段文字错开重印', leavesTrace: true, apply: inDrawing(text, printTwice) },
]

/** Damages one compressed stream, whose checksum then shows it. */
function inStream(damage: (data: Uint8Array, random: Random) => Uint8Array): ByteDamage['apply'] {
  return (bytes, random) => {
    const file = takeApart(bytes)
    const compressed = [...file.objects].flatMap(([number, body]) => {
      const stream = streamOf(body)
      return stream?.dictionary.includes('/FlateDecode') ? [{ number, ...stream }] : []
    })
    const { number, dictionary, data } = random.pick(compressed)
    const damaged = strFromU8(damage(strToU8(data, true), random), true)
    return putTogether(withObject(file, number, withStream(dictionary, damaged)))
  }
}

function withObject({ objects, root }: PdfFile, number: number, body: string): PdfFile {
  return { root, objects: new Map([...objects, [number, body]]) }
}

/** The objects on which what a page shows depends; those of its structure tree are many, and nobody reads them. */
function objectsShown(bytes: Uint8Array): readonly (readonly [number: number, body: string])[] {
  return [...takeApart(bytes).objects].filter(([, body]) => !body.includes('/StructElem'))
}

/** Half the time the table of objects is put right again, as by a program that rewrites the file. */
function loseObject(bytes: Uint8Array, random: Random): Uint8Array {
  const { objects, root } = takeApart(bytes)
  const lost = random.pick(objectsShown(bytes))[0]
  if (random.chance(0.5))
    return putTogether({ root, objects: new Map([...objects].filter(([number]) => number !== lost)) })
  const file = strFromU8(bytes, true)
  return strToU8(
    file.replace(`\n${lost} 0 obj\n${objects.get(lost)}\nendobj`, () => ''),
    true,
  )
}

function doubleObject(bytes: Uint8Array, random: Random): Uint8Array {
  const file = strFromU8(bytes, true)
  const [number, body] = random.pick(objectsShown(bytes))
  const object = `${number} 0 obj\n${body}\nendobj\n`
  return strToU8(
    file.replace(object, () => object + object),
    true,
  )
}

function flipOutside(bytes: Uint8Array, random: Random): Uint8Array {
  const file = strFromU8(bytes, true)
  const outside = file.replace(/\nstream\n[\s\S]*?\nendstream/gu, stream => '\0'.repeat(stream.length))
  const flipped = Uint8Array.from(bytes)
  for (let count = 1 + random.below(8); count > 0; ) {
    const at = random.below(flipped.length)
    if (outside[at] === '\0') continue
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
    count--
  }
  return flipped
}

function loseOrDoublePage(bytes: Uint8Array, random: Random): Uint8Array | null {
  const file = takeApart(bytes)
  const [number, body = ''] = [...file.objects].find(([, each]) => each.includes('/Type /Pages')) ?? []
  const [, list = ''] = /\/Kids \[([^\]]*)\]/u.exec(body) ?? []
  const kids = list.match(/\d+ 0 R/gu) ?? []
  if (number === undefined || kids.length < 2) return null
  const page = random.pick(kids)
  const pages = kids.flatMap(kid => (kid !== page ? [kid] : random.chance(0.5) ? [kid, kid] : []))
  const tree = body.replace(list, pages.join(' ')).replace(/\/Count \d+/u, `/Count ${pages.length}`)
  return putTogether(withObject(file, number, tree))
}

/** Changes one block of what a page draws; the file is sound again. */
function inDrawing(
  pattern: RegExp,
  change: (drawn: string, random: Random, drawing: string) => string | null,
): ByteDamage['apply'] {
  return (bytes, random) => {
    const file = takeApart(bytes)
    const blocks = [...file.objects].flatMap(([number, body]) => {
      const stream = streamOf(body)
      if (!stream?.dictionary.startsWith('<<\n  /Length') || !stream.dictionary.includes('/FlateDecode'))
        return []
      const drawing = strFromU8(unzlibSync(strToU8(stream.data, true)), true)
      return [...drawing.matchAll(pattern)].map(drawn => ({ number, drawing, drawn, ...stream }))
    })
    const { number, drawing, drawn, dictionary } = random.pick(blocks)
    const rest = drawing.slice(drawn.index + drawn[0].length)
    const block = change(drawn[0], random, drawing)
    if (block === null) return null
    const changed = drawing.slice(0, drawn.index) + block + rest
    const data = strFromU8(zlibSync(strToU8(changed, true)), true)
    return putTogether(withObject(file, number, withStream(dictionary, data)))
  }
}

/** The line ends somewhere in its middle; null where that is at another one, as sound lines end: it leaves no trace. */
function shorten(drawn: string, random: Random, drawing: string): string | null {
  const share = 0.2 + random.below(60) / 100
  const [x, y, right, down] = placeOf(drawn)
  const end = right > 0 ? x + right * share : y - down * share
  const others = [...drawing.matchAll(line)].map(([other]) => placeOf(other))
  const crossing = others.filter(other => other[2] > 0 !== right > 0).map(other => other[right > 0 ? 0 : 1])
  if (crossing.some(place => Math.abs(place - end) < 1.5)) return null
  return drawn.replace(/^[\d.]+ [\d.]+ l$/mu, `${right * share} ${down * share} l`)
}

/** Where a line begins, from the lower left corner, and how far it runs to the right and down. */
function placeOf(drawn: string): readonly [number, number, number, number] {
  const [, x, y] = /^1 0 0 -1 ([\d.]+) ([\d.]+) cm$/mu.exec(drawn) ?? []
  const [, right, down] = /^([\d.]+) ([\d.]+) l$/mu.exec(drawn) ?? []
  return [Number(x), Number(y), Number(right), Number(down)]
}

function moveAside(drawn: string, random: Random): string {
  return moveBy(drawn, random.below(121) - 60)
}

/** Half a letter beside itself. */
function printTwice(drawn: string): string {
  return `${drawn}\n${moveBy(drawn, 4)}`
}

/** @param points to the right */
function moveBy(drawn: string, points: number): string {
  return drawn.replace(/1 0 0 -1 ([\d.]+)/u, (_, x) => `1 0 0 -1 ${Math.max(0, Number(x) + points)}`)
}
