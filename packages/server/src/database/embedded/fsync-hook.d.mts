import { NodeFS } from '@electric-sql/pglite/nodefs'

export class DurableNodeFs extends NodeFS {
  flushes: number
}
export const durableStart: string[]
export function proveFsync(
  database: { exec(sql: string): Promise<unknown> },
  files: { readonly flushes: number },
): Promise<void>
