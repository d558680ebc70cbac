import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../tools/free-port.mjs'
import { findNginx } from '../tools/load-test.mjs'

/** nginx as one would set it up for nothing but this: one process, files open, gzip done beforehand, no log. */
const configuration = (dir: string, port: number) => `
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
    server { listen 127.0.0.1:${port}; root ${dir}/site; }
  }`

export interface Nginx {
  readonly address: string
  stop(): Promise<void>
}

/** Serves these gzip bytes as its first page. */
export async function startNginx(gzip: Buffer): Promise<Nginx> {
  const dir = mkdtempSync(join(tmpdir(), 'mingbai-nginx-'))
  const site = join(dir, 'site')
  // Its worker is another user than root.
  chmodSync(dir, 0o755)
  mkdirSync(site)
  // Plain for who asks without gzip, which is only the question whether it is up.
  writeFileSync(join(site, 'index.html'), '')
  writeFileSync(join(site, 'index.html.gz'), gzip)
  const port = await freePort()
  writeFileSync(join(dir, 'conf'), configuration(dir, port))
  const child = spawn(findNginx(), ['-c', join(dir, 'conf')], { stdio: 'inherit' })
  const end = new Promise(done => child.once('exit', done))
  const address = `http://127.0.0.1:${port}`
  while (!(await answers(address))) await sleep(50)
  return {
    address,
    stop: async () => {
      child.kill()
      await end
      rmSync(dir, { recursive: true })
    },
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  )
}
