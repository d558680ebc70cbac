import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { serverFlags } from '../tools/node-flags.mjs'

const bundle = fileURLToPath(new URL('../dist/server.mjs', import.meta.url))

export interface BuiltServer {
  readonly address: string
  readonly pid: number
  /** What it printed while it started: the first passwords are in it. */
  readonly said: string
  stop(): Promise<void>
}

/** Starts the very file `npm start` runs, on a free port, and waits until it says where it is. */
export async function startBuiltServer(settings: Readonly<Record<string, string>>): Promise<BuiltServer> {
  const child = spawnServer({ PORT: '0', ...settings })
  const output = collect(child)
  const address = await Promise.race([
    announced(child),
    ended(child).then(() => undefined),
    sleep(60_000, undefined, { ref: false }),
  ])
  if (!address || !child.pid) {
    child.kill('SIGKILL')
    throw new Error(`服务器没有启动：\n${output.stdout}${output.stderr}`)
  }
  const stop = async () => {
    const end = ended(child)
    child.kill('SIGTERM')
    await end
  }
  return { address, pid: child.pid, said: output.stdout, stop }
}

export interface Ending {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the server with settings that it must refuse, and waits for its end. */
export async function runToItsEnd(settings: Readonly<Record<string, string>>): Promise<Ending> {
  const child = spawnServer(settings)
  const output = collect(child)
  const code = await ended(child)
  return { code, ...output }
}

/** A data directory nobody has used yet; `remove` takes it away again. */
export async function freshDataDir() {
  const path = await mkdtemp(join(tmpdir(), 'mingbai-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

function spawnServer(settings: Readonly<Record<string, string>>) {
  if (!existsSync(bundle))
    throw new Error('dist/server.mjs 还没有构建；请用 npm test 运行全部测试，它会先构建。')
  const {
    PORT: _port,
    HOST: _host,
    DATA_DIR: _data,
    DATABASE_URL: _url,
    SITE: _site,
    ...inherited
  } = process.env
  return spawn(process.execPath, [...serverFlags, bundle], {
    env: { ...inherited, ...settings },
    stdio: 'pipe',
  })
}

function collect(child: ReturnType<typeof spawnServer>) {
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => (output.stdout += chunk))
  child.stderr.on('data', chunk => (output.stderr += chunk))
  return output
}

function announced(child: ReturnType<typeof spawnServer>): Promise<string> {
  let said = ''
  return new Promise(done => {
    child.stdout.on('data', chunk => {
      said += chunk
      const address = /明白已启动：(\S+)\n/.exec(said)?.[1]
      if (address) done(address)
    })
  })
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise(done => child.once('close', code => done(code)))
}
