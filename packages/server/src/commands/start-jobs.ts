import { join } from 'node:path'
import { putInForceHandler } from '../catalogue/put-in-force.ts'
import type { Config } from '../config.ts'
import { forgetPassingTextsNightly, nightlyPassingTexts } from '../content/forget-passing-texts.ts'
import type { Database } from '../database/database.ts'
import { backUpNightly, nightlyBackup } from '../jobs/back-up-nightly.ts'
import { forgetUnansweredNightly, nightlyForgetting } from '../jobs/forget-unanswered.ts'
import { scheduleNightly } from '../jobs/nightly.ts'
import type { Handler } from '../jobs/run-next.ts'
import { startWorker, type Worker } from '../jobs/worker.ts'
import { unitHoursHandler } from '../organisation/renew-when-hours-begin.ts'
import { scheduledPublicationHandler } from '../publication/scheduled-publication.ts'

const pauseMilliseconds = 5_000

/** Work in the background. A PostgreSQL server is backed up by whoever runs it; the embedded database by itself. */
export async function startJobs(
  { site, database }: Config,
  db: Database,
  say: (line: string) => void,
): Promise<Worker> {
  const { regionCode } = site
  const now = new Date()
  const handlers: Record<string, Handler> = {
    ...putInForceHandler(regionCode),
    ...scheduledPublicationHandler(site),
    ...unitHoursHandler(regionCode),
    [nightlyForgetting.kind]: forgetUnansweredNightly(regionCode),
    [nightlyPassingTexts.kind]: forgetPassingTextsNightly(regionCode),
  }
  await scheduleNightly(db, regionCode, nightlyForgetting, now)
  await scheduleNightly(db, regionCode, nightlyPassingTexts, now)
  if (database.kind === 'embedded') {
    handlers[nightlyBackup.kind] = backUpNightly(join(database.dataDir, 'backups'), regionCode)
    await scheduleNightly(db, regionCode, nightlyBackup, now)
  }
  return startWorker({ db, regionCode, handlers }, { pauseMilliseconds, clock: () => new Date(), say })
}
