import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { type OfficialTable, officialTable, type TableRow } from '@mingbai/core/2-catalogue/official-table'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fonts, type Page, pageOf } from './page-of.ts'
import { paginate } from './paginate.ts'
import { rowHeights } from './row-heights.ts'
import { fontProbe, typstSource } from './typst-source.ts'

const points = 8
const reservedPoints = 125

/** The official layout as a PDF, with the fonts of the machine; null where it has no Chinese one. */
export function writePdf({ title, items, findings }: Catalogue): Uint8Array | null {
  const compiler = NodeCompiler.create()
  const families = {
    title: familiesHere(compiler, fonts.title),
    text: familiesHere(compiler, fonts.text),
  }
  if (families.title.length === 0 || families.text.length === 0) return null
  const table = officialTable({ title, items, findings })
  const page = pageOf(table)
  const input = {
    title: table.title,
    page,
    fonts: families,
    head: cellsOf(table.head, table),
    pages: paginate(table.body, rows => fits(rows, page)).map(rows => cellsOf(rows, table)),
  }
  const compiled = compiler.compile({
    mainFileContent: typstSource,
    inputs: { table: JSON.stringify(input) },
  })
  if (!compiled.result) throw new Error(`typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  return compiler.pdf(compiled.result)
}

/** Beside the rows a page holds its margins, the head, and the first one the title. */
function fits(rows: readonly TableRow[], { height, columnWidths }: Page): boolean {
  const needed = rowHeights(rows, columnWidths, points).reduce((sum, each) => sum + each, 0)
  return needed <= (height / 25.4) * 72 - reservedPoints
}

/** Cells in order; what a merged cell covers has none. */
function cellsOf(rows: readonly TableRow[], { columns }: OfficialTable) {
  return rows.flatMap(row =>
    row.flatMap((cell, n) => (cell ? [{ ...cell, centred: columns[n]?.kind !== 'value' }] : [])),
  )
}

function familiesHere(compiler: NodeCompiler, families: readonly string[]): readonly string[] {
  const compiled = compiler.compile({
    mainFileContent: fontProbe,
    inputs: { fonts: JSON.stringify(families) },
  })
  const said: readonly { readonly message: string }[] = compiled.takeWarnings()?.shortDiagnostics ?? []
  const missing = new Set(said.map(({ message }) => message.replace(/^unknown font family: /, '')))
  return families.filter(family => !missing.has(family.toLowerCase()))
}
