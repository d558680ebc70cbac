import { writePdf } from '../../packages/server/src/printing/write-pdf.ts'
import { layouts } from '../formats/layouts.ts'
import { makeCatalogue } from '../formats/make-catalogue.ts'
import type { TrueItem } from '../formats/printed-table.ts'
import { type Random, randomFrom } from '../formats/random.ts'
import { catalogueOf, truthOf } from '../formats/reprint.ts'

interface PrintedPdf {
  readonly bytes: Uint8Array
  readonly items: readonly TrueItem[]
}

/** How many different ones there are: typst takes a third of a second for each. */
const count = 42
const printed = new Map<number, PrintedPdf>()

/** A catalogue as our own writer prints it, made when it is first asked for. Null where the machine has no Chinese font. */
export async function printedPdf(random: Random): Promise<PrintedPdf | null> {
  const n = random.below(count)
  const known = printed.get(n)
  if (known) return known
  const names = Object.keys(layouts)
  const catalogue = await catalogueOf(makeCatalogue(names[n % names.length] ?? '', randomFrom(n)).table)
  const bytes = writePdf(catalogue)
  if (!bytes) return null
  const made = { bytes, items: truthOf(catalogue) }
  printed.set(n, made)
  return made
}
