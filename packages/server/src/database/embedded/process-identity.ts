import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process for ever: a pid is used again, a pid with its start time is not. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, as the operating system words it; null where it does not tell. */
  readonly started: string | null
}

export function thisProcess(): ProcessIdentity {
  return identityOf(process.pid)
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) }
}

/** A process we cannot ask about counts as alive: better to refuse a start than to lose data. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  if (!exists(pid)) return false
  const now = startOf(pid)
  return now === null || started === null || now === started
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function startOf(pid: number): string | null {
  try {
    switch (process.platform) {
      case 'linux':
        return startOnLinux(pid)
      case 'win32':
        return ask('powershell', [
          '-NoProfile',
          '-Command',
          `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`,
        ])
      default:
        return ask('ps', ['-o', 'lstart=', '-p', String(pid)], { LC_ALL: 'C', PATH: '/bin:/usr/bin' })
    }
  } catch {
    return null // the process ended meanwhile, or the system does not let us ask
  }
}

/** Clock ticks since boot, the 22nd field of /proc/<pid>/stat, with the boot it counts from. */
function startOnLinux(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // It has ended and holds nothing any more; only its parent has not asked how.
  if (state === 'Z') return 'ended'
  const ticks = rest[18]
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
}

function ask(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): string {
  return execFileSync(command, args, { encoding: 'utf8', ...(env ? { env } : {}) }).trim()
}
