import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findWrk } from '../tools/load-test.mjs'

export interface Load {
  readonly rate: number
  readonly p99Milliseconds: number
}

const script = join(tmpdir(), `mingbai-wrk-${process.pid}.lua`)

/** 32 connections for a few seconds; `fresh` asks for another address each time, so that nothing kept can answer. */
export async function load(url: string, seconds: number, addresses: 'same' | 'fresh'): Promise<Load> {
  const { pathname } = new URL(url)
  writeFileSync(
    script,
    `local n = 0
     if ${addresses === 'fresh'} then
       request = function() n = n + 1; return wrk.format('GET', '${pathname}?${Date.now()}-' .. n) end
     end
     done = function(summary, latency, requests)
       local e = summary.errors
       print('MEASURED', summary.requests / summary.duration * 1e6, latency:percentile(99) / 1e3, e.status + e.connect + e.read + e.timeout)
     end`,
  )
  const args = [
    '-t1',
    '-c32',
    `-d${seconds}s`,
    '--timeout',
    '20s',
    '-H',
    'Accept-Encoding: gzip',
    '-s',
    script,
    url,
  ]
  const { stdout } = await promisify(execFile)(findWrk(), args)
  rmSync(script)
  const [rate, p99Milliseconds, errors] = (/MEASURED(.*)/.exec(stdout)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number)
  if (!rate || p99Milliseconds === undefined || errors !== 0) throw new Error(`wrk ${url}: ${stdout}`)
  return { rate, p99Milliseconds }
}
