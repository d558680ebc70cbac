import { readDocument } from '../../packages/core/src/1-document/read-document.ts'
import { readInTime } from '../../packages/server/src/reading/read-in-time.ts'
import { writtenFormats } from '../formats/formats.ts'
import { layouts } from '../formats/layouts.ts'
import { makeCatalogue } from '../formats/make-catalogue.ts'
import { type Random, randomFrom } from '../formats/random.ts'
import { addDocument, emptyTally, type Tally } from '../formats/tally.ts'
import { byteDamages } from './byte-damages.ts'
import { pdfDamages } from './pdf-damages.ts'
import { printedPdf } from './printed-pdf.ts'

/** A document that went wrong, and the seed that makes it again. */
interface Failure {
  readonly seed: number
  readonly format: string
  readonly damage: string
  readonly why: string
}

export interface FuzzRun {
  readonly tallies: readonly Tally[]
  readonly failures: readonly Failure[]
  /** The longest that one document took, in milliseconds of processor time. */
  readonly slowest: number
}

/** Longer than that, in processor time, and a document counts as hanging. */
const patience = 5_000

/** As much as of each of the other formats. */
const pdfShare = 1 / 6

/** Documents of every layout and format, each damaged in its table, in its bytes, or in both; document n is made by seed n. */
export async function fuzz(seeds: readonly number[]): Promise<FuzzRun> {
  const tallies = new Map<string, Tally>()
  const failures: Failure[] = []
  let slowest = 0
  for (const seed of seeds) {
    const { bytes, ending, damage, leavesTrace, items } = await makeDamaged(seed)
    const format = `.${ending}`
    const key = `${format} ${damage}`
    const tally = tallies.get(key) ?? emptyTally(format, damage, leavesTrace)
    tallies.set(key, tally)
    const fail = (why: string) => failures.push({ seed, format, damage, why })
    const before = process.cpuUsage()
    try {
      const judgement = await addDocument(tally, bytes, `目录${format}`, items, readerOf(ending, damage))
      if (leavesTrace && judgement?.silent[0]) fail(JSON.stringify(judgement.silent[0]))
    } catch (error) {
      fail(String(error))
    }
    const { user, system } = process.cpuUsage(before)
    const milliseconds = (user + system) / 1000
    slowest = Math.max(slowest, milliseconds)
    if (milliseconds > patience) fail(`${Math.round(milliseconds)} 毫秒`)
  }
  return { tallies: [...tallies.values()], failures, slowest }
}

/** The document of a seed. */
async function makeDamaged(seed: number) {
  const random = randomFrom(seed)
  for (;;) {
    const made = random.chance(pdfShare) ? await damagedPdf(random) : damagedTable(random)
    if (made) return made
  }
}

async function damagedPdf(random: Random) {
  const printed = await printedPdf(random)
  const { name, leavesTrace, apply } = random.pick(pdfDamages)
  const damaged = printed && apply(printed.bytes, random)
  return damaged && { ending: 'pdf', items: printed.items, bytes: damaged, damage: name, leavesTrace }
}

function damagedTable(random: Random) {
  const format = random.pick(writtenFormats)
  const { table, items } = makeCatalogue(random.pick(Object.keys(layouts)), random)
  const document = { ending: format.ending, items }
  if (random.chance(0.6)) {
    const { name, leavesTrace, apply } = random.pick(format.damages)
    return apply(table, random)
      ? { ...document, bytes: format.write(table), damage: name, leavesTrace }
      : null
  }
  const { name, leavesTrace, apply } = random.pick(byteDamages)
  const bytes = apply(format.write(table), random)
  return bytes && { ...document, bytes, damage: name, leavesTrace }
}

/** A byte too many in an .xls can keep its library busy for ever, which the program ends: so it is read as by the program. */
function readerOf(ending: string, damage: string): typeof readDocument {
  return ending === 'xls' && byteDamages.some(({ name }) => name === damage) ? readInTime : readDocument
}
