import { tallyTable } from '../formats/tally.ts'
import { fuzz } from './fuzz.ts'

/** `npm run fuzz -- 20000 1`: how many documents, and the seed of the first. Exit 1 when one of them went wrong. */
const [count = 20_000, first = 1] = process.argv.slice(2).map(Number)
const { tallies, failures, slowest } = await fuzz(Array.from({ length: count }, (_, n) => first + n))
const sorted = [...tallies].sort((a, b) => (a.format + a.damage).localeCompare(b.format + b.damage))
console.log(tallyTable(sorted))
if (!sorted.some(({ format }) => format === '.pdf'))
  console.error('没有一份 PDF：机器上没有印得出中文的字体（见 server/printing/page-of.ts），请安装后再跑。')
for (const { seed, format, damage, why } of failures.slice(0, 50))
  console.log(`第 ${seed} 份 ${format} ${damage}：${why}`)
console.log(`${count} 份，${failures.length} 份出错，最慢的一份用了 ${Math.round(slowest)} 毫秒处理器时间。`)
process.exitCode = failures.length > 0 ? 1 : 0
