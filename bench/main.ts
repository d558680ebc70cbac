import { freshDataDir } from '../e2e/built-server.ts'
import { measureDueDates } from './due-dates.ts'
import { measureLargeWorkbook } from './formats/large-workbook.ts'
import { measureReading, readingRows } from './formats/measure-reading.ts'
import { tallyTable } from './formats/tally.ts'
import { measureLighthouse } from './lighthouse.ts'
import { measureMemory } from './memory.ts'
import { measurePageWeights } from './page-weights.ts'
import { type Row, table } from './report.ts'
import { measureSearch } from './search.ts'
import { measureStart } from './start.ts'
import { measureStorage } from './storage.ts'
import { measureThroughput } from './throughput.ts'
import { measureWorklist } from './worklist.ts'

const rows: Row[] = []
const laterStarts = 5

/** Everything that is measured here, in some ten minutes; nothing of it is a test, for machines differ. */
const data = await freshDataDir()
const first = await measureStart(data.path)
await first.server.stop()
const later = await measureLaterStarts(data.path)
const { server } = await measureStart(data.path)

add([
  { what: '首次启动，到 /items 答 200', measured: seconds(first.milliseconds), bar: '' },
  {
    what: '再次启动，到 /items 答 200',
    measured: `${seconds(later)}（${laterStarts} 次的中位数）`,
    bar: '< 2 秒',
    met: later < 2000,
  },
  measureMemory(server, '刚启动'),
])
add(await measurePageWeights(server.address))
add(await measureThroughput(server))
add([measureMemory(server, '压测以后')])
add(await measureLighthouse(server))
await server.stop()
await data.remove()
add(await measureStorage())
add(await measureSearch())
add(await measureWorklist())
add([measureDueDates(), measureLargeWorkbook()])
const tallies = await measureReading()
add(readingRows(tallies))

console.log(
  `\n${process.version}，${process.platform} ${process.arch}\n\n${table(rows)}\n\n${tallyTable(tallies)}`,
)

/** Said as it comes, so that a run that is cut short has not been for nothing. */
function add(more: readonly Row[]): void {
  rows.push(...more)
  for (const { what, measured } of more) console.error(`${what}：${measured}`)
}

async function measureLaterStarts(dataDir: string): Promise<number> {
  const times: number[] = []
  while (times.length < laterStarts) {
    const { server, milliseconds } = await measureStart(dataDir)
    await server.stop()
    times.push(milliseconds)
  }
  return times.sort((a, b) => a - b)[Math.floor(laterStarts / 2)] ?? 0
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} 秒`
}
