import type { Catalogue } from '@mingbai/core/2-catalogue/catalogue'
import { lintCatalogue } from '@mingbai/core/2-catalogue/lint'
import { type LintFacts, noLocalFacts, readLocalFacts } from '@mingbai/core/2-catalogue/lint-facts'
import { readWaivers, unusedWaivers, type Waiver, waive } from '@mingbai/core/2-catalogue/waiver'
import { nationalDivisions } from '@mingbai/core/division/division'
import { nationalLaws } from '@mingbai/core/law/register'
import { fileAndOptions } from './file-and-options.ts'
import { describeLint, type LintedCatalogue } from './lint-report.ts'
import { loadCatalogues } from './load-catalogues.ts'
import type { ExitCode } from './main.ts'
import { printJson } from './print-json.ts'
import { readJsonFile } from './read-file.ts'
import { writeFile } from './write-file.ts'

/** `mingbai catalogue lint FILE [--json] [--waivers FILE] [--facts FILE] [--sheet OUT]`. */
export async function lint(args: readonly string[]): Promise<ExitCode> {
  const options = fileAndOptions('lint', args, ['waivers', 'facts', 'sheet'])
  const supplied = loadWaivers(options.waivers)
  if (!supplied.ok) return refuse(supplied.problem)
  const local = loadFacts(options.facts)
  if (!local.ok) return refuse(local.problem)
  const loaded = await loadCatalogues(options.file)
  if (!loaded.ok) return refuse(loaded.problem)

  const facts = { today: today(), laws: nationalLaws, divisions: nationalDivisions, ...local.facts }
  const linted = lintAll(loaded.catalogues, facts, supplied.waivers)
  if (options.sheet !== undefined) return writeSheet(options.sheet, linted)
  process.stdout.write(options.json ? toJson(linted) : linted.map(describeLint).join('\n'))
  return 0
}

/** What was found, in a workbook to be mended and read again. */
async function writeSheet(file: string, linted: readonly LintedCatalogue[]): Promise<ExitCode> {
  const { findingsSheetCommand } = await import('@mingbai/server/commands/convert-catalogue')
  const checked = linted.map(({ catalogue, lint }) => ({
    catalogue,
    findings: [...lint, ...catalogue.findings],
  }))
  let written: ExitCode = 0
  const made = await findingsSheetCommand(checked, bytes => {
    written = writeFile(file, bytes)
  })
  if (made !== 0 || written !== 0) return 1
  process.stderr.write(`已写到 ${file}：有疑问的格子涂了色，最后一列写明为什么；改好后可以直接重新读取。\n`)
  return 0
}

function lintAll(
  catalogues: readonly Catalogue[],
  facts: LintFacts,
  waivers: readonly Waiver[],
): readonly LintedCatalogue[] {
  const linted = catalogues.map(catalogue => ({
    catalogue,
    lint: waive(lintCatalogue(catalogue, facts), waivers),
  }))
  const unused = unusedWaivers(
    waivers,
    linted.flatMap(({ lint }) => lint),
  )
  // A waiver names no catalogue: what meets nothing anywhere is told once, with the first.
  return linted.map((each, n) => (n === 0 ? { ...each, lint: [...each.lint, ...unused] } : each))
}

/** The document `catalogue read --json` prints, with the rules' findings after the reader's. */
function toJson(linted: readonly LintedCatalogue[]): string {
  const catalogues = linted.map(({ catalogue, lint }) => ({
    ...catalogue,
    findings: [...catalogue.findings, ...lint],
  }))
  return printJson({ catalogues })
}

function loadWaivers(file: string | undefined): ReturnType<typeof readWaivers> {
  if (file === undefined) return { ok: true, waivers: [] }
  const read = readJsonFile(file)
  if (!read.ok) return read
  const waivers = readWaivers(read.json)
  return waivers.ok ? waivers : { ok: false, problem: `${file}：${waivers.problem}` }
}

function loadFacts(file: string | undefined): ReturnType<typeof readLocalFacts> {
  if (file === undefined) return { ok: true, facts: noLocalFacts }
  const read = readJsonFile(file)
  if (!read.ok) return read
  const facts = readLocalFacts(read.json)
  return facts.ok ? facts : { ok: false, problem: `${file}：${facts.problem}` }
}

function refuse(problem: string): ExitCode {
  process.stderr.write(`${problem}\n`)
  return 1
}

/** Laws come into force and lapse by the day in Beijing, wherever this runs. */
function today(): string {
  const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
  return beijing.format(new Date())
}
