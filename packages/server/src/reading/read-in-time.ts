import { Worker } from 'node:worker_threads'
import {
  growsWithSize,
  isBounded,
  type ReadDocument,
  readDocument,
} from '@mingbai/core/1-document/read-document'
import type { ReadFile } from '@mingbai/core/2-catalogue/read-catalogue-file'

/**
 * What reading a document may cost, in milliseconds of the processor, not of the clock, which on a busy machine measures
 * the others: 4 seconds, and 2.5 more for each megabyte, for pages and archives; less for a workbook, of which ten thousand rows
 * take less than two.
 */
function timeFor(bytes: Uint8Array): number {
  return growsWithSize(bytes) ? 4_000 + bytes.length / 400 : 3_500
}

/**
 * Reads a document. A few lines of a PDF can keep a reader busy for ever, and of a damaged .xls its library talks on the
 * console: both, and archives that may hold them, are read in a thread of their own, which is ended when its time or its
 * memory is over, and whose console nobody hears. The other formats are bounded by what they hold.
 */
export async function readInTime(
  bytes: Uint8Array,
  name: string,
  milliseconds = timeFor(bytes),
): Promise<ReadDocument> {
  return isBounded(bytes) ? readDocument(bytes, name) : inThread('document', bytes, name, milliseconds)
}

/** The catalogues of a file, read where nobody waits for it: a large workbook would keep every reader of the site. */
export function readCataloguesAside(bytes: Uint8Array, name: string): Promise<ReadFile> {
  // The server answers others meanwhile, and the processor's time counts for all of them.
  const reading = queue.then(() => inThread('catalogues', bytes, name, 3 * timeFor(bytes)))
  queue = reading.then(ended, ended)
  return reading
}

/** One after the other: each may take a gigabyte. */
let queue: Promise<void> = Promise.resolve()
const ended = () => {}

interface Readings {
  readonly document: ReadDocument
  readonly catalogues: ReadFile
}

function inThread<What extends keyof Readings>(
  what: What,
  bytes: Uint8Array,
  name: string,
  milliseconds: number,
): Promise<Readings[What]> {
  const worker = new Worker(new URL('read-worker.mjs', import.meta.url), {
    workerData: { what, bytes, name },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const end = (result: Readings[What]) => {
      clearInterval(timer)
      worker.terminate().then(() => resolve(result), reject)
    }
    worker.on('message', (message: 'begun' | Readings[What]) => {
      if (message !== 'begun') return end(message)
      const begun = process.cpuUsage()
      timer = setInterval(() => {
        const { user, system } = process.cpuUsage(begun)
        if ((user + system) / 1000 > milliseconds) end(tooCostly(name))
      }, 100)
    })
    worker.on('error', failure => {
      clearInterval(timer)
      if ((failure as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooCostly(name))
      else reject(failure)
    })
  })
}

function tooCostly(name: string) {
  return {
    ok: false as const,
    problem: `${name}：内容太多或结构异常，读了很久也读不完；请只保留目录所在的页，重新生成 PDF，或换成原来的 .docx、.xlsx 再试；是压缩包的，请把里面的 PDF 分开交。`,
  }
}
