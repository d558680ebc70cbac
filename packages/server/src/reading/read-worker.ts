import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from '@mingbai/core/1-document/read-document'
import { readCatalogueFile } from '@mingbai/core/2-catalogue/read-catalogue-file'

/** Reads one document, or its catalogues, in a thread of its own, so that it can be stopped. */
const { what, bytes, name } = workerData
parentPort?.postMessage('begun')
parentPort?.postMessage(
  await (what === 'catalogues' ? readCatalogueFile(bytes, name) : readDocument(bytes, name)),
)
