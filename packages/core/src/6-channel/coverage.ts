import type { Item } from '../2-catalogue/catalogue.ts'
import { type ElementJudgement, type ElementState, judgeElement } from '../4-content/completeness.ts'
import type { ServiceGuide } from '../4-content/service-guide.ts'

/** How many cells are in which state. */
export type Tally = Readonly<Record<ElementState, number>>

export interface CoverageCell extends ElementJudgement {
  /** The element, as this item's row of the catalogue prints it. */
  readonly label: string
}

/** One item: a cell for each element its row of the catalogue demands. */
export interface CoverageRow {
  readonly code: string
  readonly item: Item
  readonly cells: readonly CoverageCell[]
}

/** Every cell that the catalogue demands, beside what the guide in force says of it. */
export function coverageOf(
  items: readonly { readonly code: string; readonly item: Item }[],
  guideOf: (code: string) => ServiceGuide | null,
): CoverageRow[] {
  return items.map(({ code, item }) => {
    const guide = guideOf(code)
    return { code, item, cells: item.elements.map(label => ({ label, ...judgeElement(guide, label) })) }
  })
}

export function tallyOf(cells: readonly { readonly state: ElementState }[]): Tally {
  const tally = { disclosed: 0, partly: 0, missing: 0 }
  for (const { state } of cells) tally[state]++
  return tally
}
