import type { Catalogue } from '../../packages/core/src/2-catalogue/catalogue.ts'
import type { Row } from '../report.ts'
import { writtenFormats } from './formats.ts'
import { f1, judgedFields } from './judge.ts'
import { knownCatalogues } from './known-catalogues.ts'
import { layouts } from './layouts.ts'
import { makeCatalogue } from './make-catalogue.ts'
import { type Conversion, calcPdf, conversions, convertAll, hasOffice } from './office.ts'
import type { MadeCatalogue } from './printed-table.ts'
import { randomFrom } from './random.ts'
import { catalogueOf, lowSheet, truthOf } from './reprint.ts'
import { addDocument, emptyTally, silentErrors, type Tally } from './tally.ts'
import { writeDocx } from './write-docx.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Catalogues of each layout. */
const perLayout = 10
/** Those that another program renders, which takes a second each. */
const perLayoutRendered = 2

/** How well catalogues of every layout, and the known ones, are read: as they are, damaged, and rendered by LibreOffice. */
export async function measureReading(): Promise<readonly Tally[]> {
  const tallies: Tally[] = []
  for (const format of writtenFormats) {
    const whole = { name: '无', leavesTrace: true, apply: () => true }
    for (const damage of [whole, ...format.damages]) {
      const tally = emptyTally(`.${format.ending}`, damage.name, damage.leavesTrace)
      for (const { made, random } of await catalogues(perLayout)) {
        if (!damage.apply(made.table, random)) continue
        await addDocument(tally, format.write(made.table), `目录.${format.ending}`, made.items)
      }
      tallies.push(tally)
    }
  }
  if (!hasOffice()) {
    console.error('没有装 LibreOffice（soffice），没有量它另存的 .docx、.xlsx、.html 和 .pdf。')
    return tallies
  }
  for (const conversion of conversions) tallies.push(await measureConverted(conversion))
  for (const share of [1, 0.8, 0.5]) tallies.push(await measureCalcPdf(share))
  return tallies
}

/** A workbook as Calc prints it, whose rows have room for only that share of their text. */
async function measureCalcPdf(share: number): Promise<Tally> {
  const made = await catalogues(1)
  const printed = await Promise.all(made.map(each => catalogueOf(each.made.table)))
  const files = await Promise.all(printed.map(catalogue => lowSheet(catalogue, share)))
  const damage = share === 1 ? '无' : `行高只有 ${share}`
  const tally = emptyTally('LibreOffice Calc .pdf', damage, true)
  for (const [n, bytes] of convertAll(files, calcPdf).entries()) {
    if (bytes) await addDocument(tally, bytes, '目录.pdf', truthOf(printed[n] as Catalogue))
    else tally.refused++
  }
  return tally
}

async function measureConverted(conversion: Conversion): Promise<Tally> {
  const made = (await catalogues(perLayoutRendered)).map(each => each.made)
  const write = ({ table }: MadeCatalogue) =>
    conversion.from === 'docx' ? writeDocx(table) : writeWorkbook(table, 'xlsx')
  const converted = convertAll(made.map(write), conversion)
  const tally = emptyTally(conversion.name, '无', true)
  for (const [n, bytes] of converted.entries()) {
    const truth = made[n]?.items ?? []
    if (bytes) await addDocument(tally, bytes, `目录.${conversion.to}`, truth)
    else tally.refused++
  }
  return tally
}

/** The same ones at each call, made anew because damages change them. */
async function catalogues(count: number) {
  const generated = Object.keys(layouts).flatMap((layout, n) =>
    Array.from({ length: count }, (_, seed) => {
      const random = randomFrom(1000 * seed + n)
      return { made: makeCatalogue(layout, random), random }
    }),
  )
  const known = await knownCatalogues(randomFrom(1))
  return [...generated, ...known.map((made, n) => ({ made, random: randomFrom(n) }))]
}

/** The bars of the tallies, each said once for all it holds for. */
export function readingRows(tallies: readonly Tally[]): readonly Row[] {
  const whole = tallies.filter(({ damage }) => damage === '无').map(wholeRow)
  const traced = tallies.filter(({ leavesTrace }) => leavesTrace)
  const silent = traced.reduce((sum, tally) => sum + silentErrors(tally), 0)
  const documents = traced.reduce((sum, tally) => sum + tally.documents, 0)
  return [
    ...whole,
    {
      what: `读取：留痕迹的损坏，${documents} 份，值错而没有说明`,
      measured: `${silent} 处`,
      bar: '0',
      met: silent === 0,
    },
  ]
}

function wholeRow(tally: Tally): Row {
  const [path = 0, ...fields] = judgedFields.map(field => f1(tally.counts[field]))
  const worst = Math.min(...fields)
  const least = tally.format.endsWith('.pdf') ? 0.95 : 0.98
  const what = `读取 ${tally.format}，${tally.documents} 份：路径 / 最差的一栏，F1`
  if (tally.refused === tally.documents) return { what, measured: '还不能读这种格式', bar: '' }
  return {
    what,
    measured: `${path.toFixed(3)} / ${worst.toFixed(3)}`,
    bar: `≥ 0.99 / ≥ ${least}`,
    met: path >= 0.99 && worst >= least,
  }
}
