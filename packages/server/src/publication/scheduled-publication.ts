import type { Handler } from '../jobs/run-next.ts'
import type { Site } from '../site.ts'

/** 定时发布, as a kind of job. */
export const scheduledPublication = 'publish-scheduled'

/** What publishing needs to know is read when the first is due: a start does not wait for it. */
export function scheduledPublicationHandler(site: Site): Readonly<Record<string, Handler>> {
  return {
    [scheduledPublication]: async (payload, context) => {
      const { publishScheduled } = await import('./publish-scheduled.ts')
      await publishScheduled(site, payload, context)
    },
  }
}
