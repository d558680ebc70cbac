import { readFileSync } from 'node:fs'
import { readDocument } from '../../packages/core/src/1-document/read-document.ts'
import type { Item } from '../../packages/core/src/2-catalogue/catalogue.ts'
import { readCatalogues } from '../../packages/core/src/2-catalogue/read-catalogues.ts'
import { printCatalogue } from './make-catalogue.ts'
import type { MadeCatalogue } from './printed-table.ts'
import type { Random } from './random.ts'

const root = new URL('../../', import.meta.url)
/** Documents whose reading the tests compare item by item with a careful person's, and a layout that holds them. */
const known = [
  { name: 'data/yining/social-insurance.txt', layout: '三级事项无序号' },
  { name: 'fixtures/documents/household.html', layout: '三级事项' },
] as const

/** The real catalogues, printed anew, so that the same words come back through every format. */
export async function knownCatalogues(random: Random): Promise<readonly MadeCatalogue[]> {
  return Promise.all(
    known.map(async ({ name, layout }) => {
      const read = await readDocument(readFileSync(new URL(name, root)), name)
      const [catalogue] = read.ok ? readCatalogues(read.document) : []
      if (!catalogue) throw new Error(`${name} cannot be read`)
      return printCatalogue(layout, catalogue.items.map(draftOf), random)
    }),
  )
}

/** A tick that the document lost is printed as blank. */
function draftOf({ path, elements, legalBasis, timeLimit, agency, channels, audience, mode, tiers }: Item) {
  const values = { elements, legalBasis, timeLimit: timeLimit.text ?? '', agency: agency ?? '', channels }
  const { county = null, township = null } = tiers
  return { path, values, ticks: { audience, mode, tiers: { county, township } } }
}
