import { readDocument } from '../../packages/core/src/1-document/read-document.ts'
import { readCatalogues } from '../../packages/core/src/2-catalogue/read-catalogues.ts'
import { writePdf } from '../../packages/server/src/printing/write-pdf.ts'
import { layouts } from '../formats/layouts.ts'
import { makeCatalogue } from '../formats/make-catalogue.ts'
import type { TrueItem } from '../formats/printed-table.ts'
import { type Random, randomFrom } from '../formats/random.ts'
import { writeHtml } from '../formats/write-html.ts'

interface PrintedPdf {
  readonly bytes: Uint8Array
  readonly items: readonly TrueItem[]
}

/** How many different ones there are: typst takes a third of a second for each. */
const count = 42
const printed = new Map<number, PrintedPdf>()

/** A catalogue as our own writer prints it, made when it is first asked for; what it says is what went into it. Null where the machine has no Chinese font. */
export async function printedPdf(random: Random): Promise<PrintedPdf | null> {
  const n = random.below(count)
  const known = printed.get(n)
  if (known) return known
  const names = Object.keys(layouts)
  const { table } = makeCatalogue(names[n % names.length] ?? '', randomFrom(n))
  const read = await readDocument(new TextEncoder().encode(writeHtml(table)), '目录.html')
  const [catalogue] = read.ok ? readCatalogues(read.document) : []
  const bytes = catalogue && writePdf(catalogue)
  if (!catalogue) throw new Error(`catalogue ${n} cannot be read`)
  if (!bytes) return null
  const made = { bytes, items: catalogue.items.map(item => ({ ...item, timeLimit: item.timeLimit.text })) }
  printed.set(n, made)
  return made
}
