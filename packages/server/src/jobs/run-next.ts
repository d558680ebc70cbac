import type { Database } from '../database/database.ts'
import { describeFailure } from './describe-failure.ts'
import { secondsUntilRetry } from './retry.ts'
import { complete, giveBack, leaseNext } from './store.ts'

/**
 * Does one kind of job. It may be asked to do the same job twice (a worker can die between doing and saying so), so
 * it must be idempotent. `signal` fires before the lease ends; a handler that goes on nevertheless is not believed.
 */
export type Handler = (payload: unknown, context: HandlerContext) => Promise<void>

interface HandlerContext {
  readonly db: Database
  readonly now: Date
  readonly signal: AbortSignal
}

export interface Workplace {
  readonly db: Database
  readonly regionCode: string
  readonly handlers: Readonly<Record<string, Handler>>
}

const leaseSeconds = 300
const handlerSeconds = 240

/** Runs the next job that is due. Says what became of it; null when none is due. */
export async function runNext(
  { db, regionCode, handlers }: Workplace,
  clock: () => Date,
): Promise<'done' | 'failed' | 'dead' | null> {
  const now = clock()
  const kinds = Object.keys(handlers)
  const leasedUntil = after(now, leaseSeconds)
  const job = kinds.length > 0 ? await leaseNext(db, { regionCode, kinds, now, leasedUntil }) : null
  if (!job) return null
  try {
    // Leased once more after its last attempt: the workers that had it died and could not say that it failed.
    if (secondsUntilRetry(job.attempts - 1) === null) throw new Error('every worker that ran it died')
    const handler = handlers[job.kind] as Handler
    await handler(job.payload, { db, now, signal: AbortSignal.timeout(handlerSeconds * 1000) })
    await complete(db, job, clock())
    return 'done'
  } catch (failure) {
    const seconds = secondsUntilRetry(job.attempts)
    const error = describeFailure(failure)
    const at = clock()
    await giveBack(db, job, { error, retryAt: seconds === null ? null : after(at, seconds), now: at })
    return seconds === null ? 'dead' : 'failed'
  }
}

function after(time: Date, seconds: number): Date {
  return new Date(time.getTime() + seconds * 1000)
}
