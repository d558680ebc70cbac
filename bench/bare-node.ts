import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Answer } from './fetch-bytes.ts'

export interface BareNode {
  readonly address: string
  readonly pid: number
  stop(): Promise<void>
}

/** Serves the answer from node:http alone: what no program on it can go beyond. */
export async function startBareNode({ headers, body }: Answer): Promise<BareNode> {
  const child = fork(new URL('./bare-server.mjs', import.meta.url), { serialization: 'advanced' })
  const { date, connection, 'keep-alive': _, ...kept } = headers
  child.send({ headers: Object.entries(kept).flat(), body })
  const [{ port }] = await once(child, 'message')
  return {
    address: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}
