import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.mjs'
import { aptInstall, mayInstall } from './programs.mjs'

const versions = '/usr/lib/postgresql'
const isRoot = process.getuid?.() === 0

/** Where initdb and pg_ctl are, newest version first; '' when there are none. */
export function findPostgres() {
  if (process.env.POSTGRES_BIN) return process.env.POSTGRES_BIN
  const found = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  return found.map(name => join(versions, name, 'bin')).find(bin => existsSync(join(bin, 'initdb'))) ?? ''
}

/** @type {import('./steps.mjs').Step} */
export const installPostgres = {
  name: '安装 PostgreSQL（apt-get）',
  isNeeded: () => findPostgres() === '' && !process.env.TEST_DATABASE_URL && mayInstall(),
  run: async () => {
    await aptInstall('postgresql')
    return '' // without it the run goes on, and says that the second engine was left out
  },
}

export const noPostgres =
  '没有找到 PostgreSQL，这一次只在内置数据库上测试；要两种都测，请安装 PostgreSQL 15 以上（apt-get install postgresql），或设置 TEST_DATABASE_URL。'

/**
 * A server of our own, run by an ordinary user (PostgreSQL refuses root) on a free port of this machine.
 *
 * @param {string} bin
 */
export async function startPostgres(bin) {
  const dir = mkdtempSync(join(tmpdir(), 'mingbai-postgres-'))
  const data = join(dir, 'data')
  const user = isRoot ? ordinaryUser() : null
  if (user) {
    chownSync(dir, user.uid, user.gid)
    chmodSync(dir, 0o700)
  }
  const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) => {
    const options = { cwd: dir, encoding: /** @type {const} */ ('utf8'), ...(user ?? {}) }
    const { status, stderr, stdout } = spawnSync(join(bin, command), args, options)
    if (status !== 0) throw new Error(`${command}: ${stderr}${stdout}`)
  }
  const port = await freePort()
  run('initdb', '-D', data, '-U', 'mingbai', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c timezone=UTC`
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', join(dir, 'log'), '-o', options, 'start')
  const stop = () => run('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop')
  start()
  return {
    url: `postgres://mingbai@127.0.0.1:${port}/postgres`,
    start,
    stop,
    remove: () => {
      stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function ordinaryUser() {
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}
