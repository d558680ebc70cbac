import { and, eq, gt, gte, inArray, lt } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { failedAttempts } from '../tables.ts'

export const mostFailures = 5
export const lockMilliseconds = 15 * 60 * 1000

/**
 * Counts an attempt before it is judged, so that many at once are not judged for the price of one; a success is
 * struck out again by `forgetFailures`. Returns until when no attempt is judged; null when this one may be.
 */
export async function beginAttempt(
  db: Database,
  regionCode: string,
  subject: string,
  now: Date,
): Promise<{ readonly lockedUntil: Date | null; readonly isLast: boolean }> {
  const lockedSince = new Date(now.getTime() - lockMilliseconds)
  return db.transaction(async tx => {
    await tx
      .insert(failedAttempts)
      .values({ regionCode, subject, count: 0, lastAt: now })
      .onConflictDoNothing({ target: [failedAttempts.regionCode, failedAttempts.subject] })
    const which = and(eq(failedAttempts.regionCode, regionCode), eq(failedAttempts.subject, subject))
    const [row] = await tx.select().from(failedAttempts).where(which).for('update')
    const failures = row && row.lastAt > lockedSince ? row.count : 0
    if (row && failures >= mostFailures) {
      return { lockedUntil: new Date(row.lastAt.getTime() + lockMilliseconds), isLast: false }
    }
    await tx
      .update(failedAttempts)
      .set({ count: failures + 1, lastAt: now })
      .where(which)
    return { lockedUntil: null, isLast: failures + 1 === mostFailures }
  })
}

/** True when there was something to forget. Forgets on the way what has long been without effect. */
export async function forgetFailures(
  tx: Database,
  regionCode: string,
  subjects: readonly string[],
  now: Date,
): Promise<boolean> {
  const ofRegion = eq(failedAttempts.regionCode, regionCode)
  const forgotten = await tx
    .delete(failedAttempts)
    .where(and(ofRegion, inArray(failedAttempts.subject, [...subjects])))
    .returning({ subject: failedAttempts.subject })
  await tx
    .delete(failedAttempts)
    .where(and(ofRegion, lt(failedAttempts.lastAt, new Date(now.getTime() - lockMilliseconds))))
  return forgotten.length > 0
}

/** Until when each locked subject is locked. */
export async function listLocks(
  db: Database,
  regionCode: string,
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .select()
    .from(failedAttempts)
    .where(
      and(
        eq(failedAttempts.regionCode, regionCode),
        gte(failedAttempts.count, mostFailures),
        gt(failedAttempts.lastAt, new Date(now.getTime() - lockMilliseconds)),
      ),
    )
  return new Map(rows.map(({ subject, lastAt }) => [subject, new Date(lastAt.getTime() + lockMilliseconds)]))
}
