import { and, asc, eq, inArray, lt, lte, or, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../database/database.ts'
import { jobs } from './tables.ts'

export interface NewJob {
  readonly regionCode: string
  readonly kind: string
  /** JSON; a job may wait long, so it names things by id instead of copying them. */
  readonly payload: unknown
  readonly runAt: Date
  /** Of two jobs of one kind with the same key only the first is kept. */
  readonly onceKey?: string
}

/** A job somebody may work on now, and only while the lease is theirs. */
export interface LeasedJob {
  readonly regionCode: string
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  readonly attempts: number
  readonly lease: string
}

/** Call it with the transaction of the change the job follows from: they are committed together or not at all. */
export async function enqueue(tx: Database, job: NewJob, now: Date): Promise<void> {
  await tx
    .insert(jobs)
    .values({ ...job, id: uuidv7(), state: 'waiting', attempts: 0, createdAt: now })
    .onConflictDoNothing({ target: [jobs.regionCode, jobs.kind, jobs.onceKey] })
}

/**
 * Takes the next job that is due, the oldest first; also one whose worker died, once its lease has run out. Many
 * may ask at once: SKIP LOCKED gives each a different one.
 */
export async function leaseNext(
  db: Database,
  {
    regionCode,
    kinds,
    now,
    leasedUntil,
  }: {
    readonly regionCode: string
    readonly kinds: readonly string[]
    readonly now: Date
    readonly leasedUntil: Date
  },
): Promise<LeasedJob | null> {
  const isDue = or(
    and(eq(jobs.state, 'waiting'), lte(jobs.runAt, now)),
    and(eq(jobs.state, 'leased'), lt(jobs.leasedUntil, now)),
  )
  const next = db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.regionCode, regionCode), inArray(jobs.kind, [...kinds]), isDue))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(1)
    .for('update', { skipLocked: true })
  const [job] = await db
    .update(jobs)
    .set({ state: 'leased', lease: uuidv7(), leasedUntil, attempts: sql`${jobs.attempts} + 1` })
    // A scalar sub-select is run once; behind IN it may be run again for each row, and lease more than one.
    .where(and(eq(jobs.regionCode, regionCode), eq(jobs.id, sql`(${next})`)))
    .returning()
  return job ? { ...job, lease: job.lease as string } : null
}

/** False when the lease was lost meanwhile: another worker has the job, and this one's end no longer counts. */
export async function complete(db: Database, job: LeasedJob, now: Date): Promise<boolean> {
  return settle(db, job, { state: 'done', finishedAt: now, lastError: null })
}

/** Back to waiting until `retryAt`, or dead without one. False when the lease was lost meanwhile. */
export async function giveBack(
  db: Database,
  job: LeasedJob,
  { error, retryAt, now }: { readonly error: string; readonly retryAt: Date | null; readonly now: Date },
): Promise<boolean> {
  const lastError = error.slice(0, 500)
  return settle(
    db,
    job,
    retryAt ? { state: 'waiting', runAt: retryAt, lastError } : { state: 'dead', finishedAt: now, lastError },
  )
}

async function settle(
  db: Database,
  job: LeasedJob,
  values: Partial<typeof jobs.$inferInsert>,
): Promise<boolean> {
  const mine = and(eq(jobs.regionCode, job.regionCode), eq(jobs.id, job.id), eq(jobs.lease, job.lease))
  const settled = await db
    .update(jobs)
    .set({ ...values, lease: null, leasedUntil: null })
    .where(mine)
    .returning({ id: jobs.id })
  return settled.length > 0
}

/** Dead letters: what was tried to the end and failed. */
export async function deadJobs(db: Database, regionCode: string) {
  return db
    .select()
    .from(jobs)
    .where(and(eq(jobs.regionCode, regionCode), eq(jobs.state, 'dead')))
    .orderBy(asc(jobs.finishedAt))
}

/** Gives a dead job all its attempts again. False when there is no such dead job. */
export async function revive(db: Database, regionCode: string, id: string, now: Date): Promise<boolean> {
  const revived = await db
    .update(jobs)
    .set({ state: 'waiting', attempts: 0, runAt: now, finishedAt: null })
    .where(and(eq(jobs.regionCode, regionCode), eq(jobs.id, id), eq(jobs.state, 'dead')))
    .returning({ id: jobs.id })
  return revived.length > 0
}

/** Forgets jobs done before a time; dead ones stay until a person has seen them. */
export async function forgetDone(db: Database, regionCode: string, before: Date): Promise<void> {
  await db
    .delete(jobs)
    .where(and(eq(jobs.regionCode, regionCode), eq(jobs.state, 'done'), lt(jobs.finishedAt, before)))
}
