import { measureLargeWorkbook } from './formats/large-workbook.ts'
import { measureReading, readingRows } from './formats/measure-reading.ts'
import { tallyTable } from './formats/tally.ts'
import { table } from './report.ts'

/** `npm run bench:reading`: how well catalogues are read, without the rest of the figures. */
const tallies = await measureReading()
console.log(`${tallyTable(tallies)}\n\n${table([...readingRows(tallies), measureLargeWorkbook()])}`)
