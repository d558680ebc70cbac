import type { ChainHead } from '@mingbai/core/audit/chain'
import { startOfChain } from '@mingbai/core/audit/chain'
import { type AuditEntry, type AuditRecord, type AuditValue, canonicalText } from '@mingbai/core/audit/entry'
import { findPersonalData } from '@mingbai/core/personal-data/find'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { currentAlgorithm, hashOf } from './hash.ts'
import { auditEntries, auditHeads } from './tables.ts'

/**
 * Adds an entry to the region's chain. Call it with the transaction of the change: what happened is recorded, and
 * what was undone is not. Writers of one region wait for each other here, so that the chain never forks.
 * Throws when the record holds what looks like personal data: that is a mistake of the caller.
 */
export async function appendAudit(tx: Database, regionCode: string, record: AuditRecord): Promise<void> {
  const { actor, action, subject, before, after } = record
  const personal = findPersonalData({ actor, action, subject, before, after })
  if (personal.length > 0) throw new Error(`personal data in an audit record, at ${personal.join(', ')}`)

  const head = await lockHead(tx, regionCode)
  const link = {
    at: new Date(record.at).toISOString(),
    actor,
    action,
    subject,
    before,
    after,
    number: head.number + 1,
    algorithm: currentAlgorithm,
    previousHash: head.hash,
  }
  const hash = hashOf(currentAlgorithm, canonicalText(link)) as string
  await tx.insert(auditEntries).values({ ...link, regionCode, hash, at: new Date(record.at) })
  await tx.update(auditHeads).set({ number: link.number, hash }).where(eq(auditHeads.regionCode, regionCode))
}

async function lockHead(tx: Database, regionCode: string): Promise<ChainHead> {
  await tx
    .insert(auditHeads)
    .values({ regionCode, ...startOfChain(regionCode) })
    .onConflictDoNothing({ target: [auditHeads.regionCode] })
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.regionCode, regionCode)).for('update')
  return head as ChainHead
}

export async function readHead(db: Database, regionCode: string): Promise<ChainHead | null> {
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.regionCode, regionCode))
  return head ? { number: head.number, hash: head.hash } : null
}

/**
 * The entries that follow a number (null: from the very first), in order, at most `limit`. Time and JSON come as
 * text: a Date hides microseconds, and Drizzle parses a JSON text twice.
 */
export async function readAudit(
  db: Database,
  regionCode: string,
  after: number | null,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const rows = await db
    .select({
      number: auditEntries.number,
      at: sql<string>`to_jsonb(${auditEntries.at} AT TIME ZONE 'UTC') #>> '{}'`,
      actor: auditEntries.actor,
      action: auditEntries.action,
      subject: auditEntries.subject,
      before: sql<string | null>`${auditEntries.before}::text`,
      after: sql<string | null>`${auditEntries.after}::text`,
      algorithm: auditEntries.algorithm,
      previousHash: auditEntries.previousHash,
      hash: auditEntries.hash,
    })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.regionCode, regionCode),
        after === null ? undefined : gt(auditEntries.number, after),
      ),
    )
    .orderBy(asc(auditEntries.number))
    .limit(limit)
  return rows.map(row => ({
    ...row,
    at: isoOf(row.at),
    before: parsed(row.before),
    after: parsed(row.after),
  }))
}

/** What has more than milliseconds stays as it is: nobody here wrote it. */
function isoOf(text: string): string {
  const [, seconds, fraction = ''] = text.match(/^([\d-]{10}T[\d:]{8})(?:\.(\d{1,3}))?$/) ?? []
  return seconds ? `${seconds}.${fraction.padEnd(3, '0')}Z` : text
}

function parsed(json: string | null): AuditValue {
  return json === null ? null : JSON.parse(json)
}

export async function auditedRegions(db: Database): Promise<readonly string[]> {
  const heads = await db.select({ regionCode: auditHeads.regionCode }).from(auditHeads)
  const entries = await db.selectDistinct({ regionCode: auditEntries.regionCode }).from(auditEntries)
  return [...new Set([...heads, ...entries].map(({ regionCode }) => regionCode))].sort()
}
