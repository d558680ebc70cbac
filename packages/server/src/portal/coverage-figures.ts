import { type CoverageRow, type Tally, tallyOf } from '@mingbai/core/6-channel/coverage'
import { categoryOf } from './title.ts'

export interface CategoryCoverage {
  readonly title: string
  readonly rows: readonly CoverageRow[]
  readonly tally: Tally
}

/** 一级事项 in order of first appearance, each with its rows and its sum. */
export function coverageByCategory(coverage: readonly CoverageRow[]): CategoryCoverage[] {
  const titles = new Set(coverage.map(({ item }) => categoryOf(item)))
  return [...titles].map(title => {
    const rows = coverage.filter(({ item }) => categoryOf(item) === title)
    return { title, rows, tally: tallyOf(rows.flatMap(({ cells }) => cells)) }
  })
}

export interface ElementCoverage {
  readonly label: string
  readonly tally: Tally
}

/** Each element over all items that must disclose it. */
export function coverageByElement(
  coverage: readonly CoverageRow[],
  elements: readonly string[],
): ElementCoverage[] {
  const cells = coverage.flatMap(row => row.cells)
  return elements.map(label => ({ label, tally: tallyOf(cells.filter(cell => cell.label === label)) }))
}

/** The picture in words. */
export function fieldLabel(coverage: readonly CoverageRow[], elements: readonly string[]): string {
  const { disclosed, partly, missing } = tallyOf(coverage.flatMap(({ cells }) => cells))
  return `每一列是一个事项，共 ${coverage.length} 列；每一行是一项应公开的内容，共 ${elements.length} 行。已公开 ${disclosed} 格，部分公开 ${partly} 格，待补充 ${missing} 格。`
}
