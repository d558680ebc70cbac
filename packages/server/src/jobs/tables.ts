import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'

/**
 * Work to be done after a change, written in the transaction of that change (an outbox): what was committed will be
 * done, what was rolled back will not.
 */
export const jobs = pgTable(
  'jobs',
  {
    regionCode: text('region_code').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    state: text('state', { enum: ['waiting', 'leased', 'done', 'dead'] }).notNull(),
    /** Of two jobs of one kind with the same key only the first is kept; null: no such limit. */
    onceKey: text('once_key'),
    runAt: timestamp('run_at', { withTimezone: true }).notNull(),
    attempts: integer('attempts').notNull(),
    /** Whoever leased it last; a worker that lost its lease may no longer finish the job. */
    lease: uuid('lease'),
    leasedUntil: timestamp('leased_until', { withTimezone: true }),
    lastError: text('last_error'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.id] }),
    unique('jobs_once').on(t.regionCode, t.kind, t.onceKey),
    index('jobs_next').on(t.regionCode, t.state, t.runAt),
  ],
)
