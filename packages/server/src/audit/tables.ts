import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** What was done, by whom, in order. Rows are only ever added; each holds the hash of the one before (R67). */
export const auditEntries = pgTable(
  'audit_entries',
  {
    regionCode: text('region_code').notNull(),
    /** 1, 2, 3 … within the region, without a gap. */
    number: integer('number').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** An account's id or the name of a job: never a person's name. */
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    /** What was changed: a noun and its id, `catalogue/0190…`. */
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    /** The hash function of this entry's chain link, `sm3` (R68: an id, so that it can be changed). */
    algorithm: text('algorithm').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode, t.number] })],
)

/** The last link of each region's chain, kept apart so that entries cut off its end are missed. */
export const auditHeads = pgTable(
  'audit_heads',
  {
    regionCode: text('region_code').notNull(),
    number: integer('number').notNull(),
    hash: text('hash').notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode] })],
)
