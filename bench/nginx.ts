import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../tools/free-port.mjs'
import { findNginx } from '../tools/load-test.mjs'
import type { Answer } from './fetch-bytes.ts'

/** nginx as one would set it up for nothing but this: one process, files open, gzip done beforehand, no log. */
const configuration = (dir: string, port: number, headers: string) => `
  daemon off;
  worker_processes 1;
  pid ${dir}/pid;
  error_log ${dir}/log crit;
  events { worker_connections 256; }
  http {
    types { text/html html; }
    charset utf-8;
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000000;
    open_file_cache max=100;
    gzip_static on;
    gzip_vary on;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${dir}/${name};`).join(' ')}
    ${headers}
    server { listen 127.0.0.1:${port}; root ${dir}/site; }
  }`

export interface Nginx {
  readonly address: string
  readonly pid: number
  stop(): Promise<void>
}

/** Serves the answer, its gzip bytes and its headers, as its first page. */
export async function startNginx({ headers, body }: Answer): Promise<Nginx> {
  const dir = mkdtempSync(join(tmpdir(), 'mingbai-nginx-'))
  const site = join(dir, 'site')
  // Its worker is another user than root.
  chmodSync(dir, 0o755)
  mkdirSync(site)
  // Plain for who asks without gzip, which is only the question whether it is up.
  writeFileSync(join(site, 'index.html'), '')
  writeFileSync(join(site, 'index.html.gz'), body)
  const port = await freePort()
  writeFileSync(join(dir, 'conf'), configuration(dir, port, extraHeaders(headers)))
  const child = spawn(findNginx(), ['-c', join(dir, 'conf')], { stdio: 'inherit' })
  const end = new Promise(done => child.once('exit', done))
  const address = `http://127.0.0.1:${port}`
  while (!(await answers(address))) await sleep(50)
  return {
    address,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill()
      await end
      rmSync(dir, { recursive: true })
    },
  }
}

/** What it would not say by itself: the security headers above all, which a site behind nginx would send as well. */
function extraHeaders(headers: IncomingHttpHeaders): string {
  const own = /^(date|connection|keep-alive|vary|etag|content-(type|length|encoding))$/
  const extra = Object.entries(headers).filter(([name]) => !own.test(name))
  return extra.map(([name, value]) => `add_header ${name} "${value}";`).join('\n    ')
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  )
}
