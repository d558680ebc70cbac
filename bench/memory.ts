import { execFileSync } from 'node:child_process'
import type { BuiltServer } from '../e2e/built-server.ts'
import type { Row } from './report.ts'

/** What the operating system counts as the server's; `ps` is on Linux and macOS alike. */
export function measureMemory({ pid }: BuiltServer, when: string): Row {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
  return { what: `内存（RSS），${when}`, measured: `${Math.round(kilobytes / 1024)} MB`, bar: '' }
}
