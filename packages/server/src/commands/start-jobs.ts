import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { backUpNightly, nightlyBackup } from '../jobs/back-up-nightly.ts'
import { scheduleNightly } from '../jobs/nightly.ts'
import { startWorker, type Worker } from '../jobs/worker.ts'

const pauseMilliseconds = 5_000

/** Work in the background. A PostgreSQL server is backed up by whoever runs it; the embedded database by itself. */
export async function startJobs(
  { site, database }: Config,
  db: Database,
  say: (line: string) => void,
): Promise<Worker> {
  const { regionCode } = site
  const handlers =
    database.kind === 'embedded'
      ? { [nightlyBackup.kind]: backUpNightly(join(database.dataDir, 'backups'), regionCode) }
      : {}
  if (database.kind === 'embedded') await scheduleNightly(db, regionCode, nightlyBackup, new Date())
  return startWorker({ db, regionCode, handlers }, { pauseMilliseconds, clock: () => new Date(), say })
}
