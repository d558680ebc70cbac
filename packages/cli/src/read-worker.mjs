// Reads one document in a thread of its own, so that it can be stopped. Plain JavaScript: a thread begins without tsx.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register({ tsconfig: new URL('../tsconfig.json', import.meta.url).pathname })
const { readDocument } = await import('@mingbai/core/1-document/read-document')
parentPort?.postMessage('begun')
parentPort?.postMessage(await readDocument(workerData.bytes, workerData.name))
