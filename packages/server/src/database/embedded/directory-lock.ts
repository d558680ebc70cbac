import { createHash } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../refusal.ts'
import { isAlive, type ProcessIdentity, thisProcess } from './process-identity.ts'

export interface DirectoryLock {
  release(): void
}

/**
 * Guard 1: one process, one directory. Two of them would both acknowledge changes and one would lose them.
 *
 * The lock is a file made with link(), which only one process can do. A holder that died leaves its file; whoever
 * comes next does not take it away (between looking and taking, another could have done so) but makes the file that
 * follows it, named after its content, which again only one process can do:
 *
 *   lock  (dead 17)  →  lock-after-3f2a…  (dead 23)  →  lock-after-91bc…  (me)
 *
 * Then the chain is shortened: my text replaces `lock` in one rename, and the followers go. Whoever made a follower
 * of a chain that was shortened meanwhile sees that when it walks the chain again, and gives up.
 *
 * Throws a Refusal that names the holder.
 */
export function lockDirectory(dir: string): DirectoryLock {
  const mine = JSON.stringify(thisProcess())
  const draft = join(dir, `lock-draft-${process.pid}`)
  writeFileSync(draft, mine, { flush: true })
  try {
    const place = claim(dir, 'lock', draft)
    if (lastOf(dir) !== mine) {
      unlinkSync(join(dir, place))
      throw held(dir, lastOf(dir))
    }
    renameSync(draft, join(dir, 'lock'))
    removeFollowers(dir)
  } finally {
    rmSync(draft, { force: true })
  }
  return { release: () => rmSync(join(dir, 'lock'), { force: true }) }
}

/** Makes the first file of the chain that is not there yet; returns its name. */
function claim(dir: string, name: string, draft: string): string {
  try {
    linkSync(draft, join(dir, name))
    return name
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
  }
  const text = readIfThere(join(dir, name))
  if (text === null) return claim(dir, name, draft)
  if (isAlive(holderOf(dir, text))) throw held(dir, text)
  return claim(dir, followerOf(text), draft)
}

function lastOf(dir: string): string {
  let text = readIfThere(join(dir, 'lock')) ?? ''
  for (;;) {
    const next = readIfThere(join(dir, followerOf(text)))
    if (next === null) return text
    text = next
  }
}

function followerOf(text: string): string {
  return `lock-after-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

function removeFollowers(dir: string): void {
  const followers = readdirSync(dir).filter(name => name.startsWith('lock-after-'))
  for (const name of followers) rmSync(join(dir, name), { force: true })
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    if (code === 'EISDIR') return '' // a folder in the place of the lock: not ours
    throw failure
  }
}

function holderOf(dir: string, text: string): ProcessIdentity {
  const holder = parse(text)
  if (holder && Number.isInteger(holder.pid) && holder.pid > 0) return holder
  throw new Refusal(`${join(dir, 'lock')} 不是明白写的锁文件；请确认没有程序在用这个目录，再移走它。`)
}

function parse(text: string): ProcessIdentity | null {
  try {
    return JSON.parse(text)
  } catch {
    return null // not JSON: not ours
  }
}

function held(dir: string, text: string): Refusal {
  const { pid } = holderOf(dir, text)
  return new Refusal(
    `数据目录 ${dir} 正由另一个进程使用（进程号 ${pid}）；请先停止它，或用 DATA_DIR=目录 另指一处。`,
  )
}
