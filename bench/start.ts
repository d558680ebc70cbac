import { performance } from 'node:perf_hooks'
import { type BuiltServer, startBuiltServer } from '../e2e/built-server.ts'

/** From nothing to the first page answered, as somebody waiting at the browser has it. */
export async function measureStart(dataDir: string): Promise<{ server: BuiltServer; milliseconds: number }> {
  const began = performance.now()
  const server = await startBuiltServer({ DATA_DIR: dataDir })
  const answer = await fetch(`${server.address}/items`)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`/items answered ${answer.status}`)
  return { server, milliseconds: performance.now() - began }
}
