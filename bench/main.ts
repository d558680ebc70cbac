import { freshDataDir } from '../e2e/built-server.ts'
import { measureDueDates } from './due-dates.ts'
import { measurePageWeights } from './page-weights.ts'
import { type Row, table } from './report.ts'
import { measureStart } from './start.ts'
import { measureStorage } from './storage.ts'
import { measureThroughput } from './throughput.ts'

/** Everything that is measured here, in one short run; nothing of it is a test, for machines differ. */
const data = await freshDataDir()
const first = await measureStart(data.path)
await first.server.stop()
const second = await measureStart(data.path)
const { server } = second

const rows: Row[] = [
  { what: '首次启动，到 /items 答 200', measured: seconds(first.milliseconds), bar: '' },
  {
    what: '再次启动，到 /items 答 200',
    measured: seconds(second.milliseconds),
    bar: '< 2 秒',
    met: second.milliseconds < 2000,
  },
  ...(await measurePageWeights(server.address)),
  ...(await measureThroughput(server)),
]
await server.stop()
await data.remove()
rows.push(measureDueDates(), ...(await measureStorage()))

console.log(`\n${process.version}，${process.platform} ${process.arch}\n\n${table(rows)}`)

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} 秒`
}
