import { measureReading, readingRows } from './formats/measure-reading.ts'
import { tallyTable } from './formats/tally.ts'
import { table } from './report.ts'

const tallies = await measureReading()
console.log(`${tallyTable(tallies)}\n\n${table(readingRows(tallies))}`)
