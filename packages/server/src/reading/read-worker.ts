import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from '@mingbai/core/1-document/read-document'

/** Reads one document in a thread of its own, so that it can be stopped. */
parentPort?.postMessage('begun')
parentPort?.postMessage(await readDocument(workerData.bytes, workerData.name))
