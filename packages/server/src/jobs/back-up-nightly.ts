import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beijingDate } from '../calendar/beijing-date.ts'
import { backUp } from '../database/backup.ts'
import { type NightlyJob, scheduleNightly } from './nightly.ts'
import type { Handler } from './run-next.ts'
import { forgetDone } from './store.ts'

/** At three in the morning nobody waits for the database while it is read through. */
export const nightlyBackup: NightlyJob = { kind: 'back-up-nightly', hour: 3 }

const keptBackups = 7
const dayMilliseconds = 24 * 60 * 60 * 1000

/**
 * Guard 5: a file a night, the last seven kept. Run twice it leaves the night's file as it is. Queues the
 * next night first, so that a night that dies is not the last, and clears the queue of what was done long ago.
 */
export function backUpNightly(backupsDir: string, regionCode: string): Handler {
  return async (_payload, { db, now }) => {
    await scheduleNightly(db, regionCode, nightlyBackup, now)
    await mkdir(backupsDir, { recursive: true })
    const file = join(backupsDir, `${beijingDate(now)}.mingbai.gz`)
    if (!existsSync(file)) await backUp(db, file, now)
    const backups = (await readdir(backupsDir)).filter(name => name.endsWith('.mingbai.gz')).sort()
    for (const old of backups.slice(0, -keptBackups)) await rm(join(backupsDir, old))
    await forgetDone(db, regionCode, new Date(now.getTime() - 30 * dayMilliseconds))
  }
}
