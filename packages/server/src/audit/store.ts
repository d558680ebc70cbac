import type { ChainHead } from '@mingbai/core/audit/chain'
import { emptyChain } from '@mingbai/core/audit/chain'
import { type AuditEntry, type AuditRecord, type AuditValue, canonicalText } from '@mingbai/core/audit/entry'
import { findPersonalData } from '@mingbai/core/audit/personal-data'
import { and, asc, eq, gt } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { currentAlgorithm, hashOf } from './hash.ts'
import { auditEntries, auditHeads } from './tables.ts'

/**
 * Adds an entry to the region's chain. Call it with the transaction of the change: what happened is recorded, and
 * what was undone is not. Writers of one region wait for each other here, so that the chain never forks.
 * Throws when the record holds what looks like personal data: that is a mistake of the caller.
 */
export async function appendAudit(tx: Database, regionCode: string, record: AuditRecord): Promise<void> {
  const personal = findPersonalData({ ...record })
  if (personal.length > 0) throw new Error(`personal data in an audit record, at ${personal.join(', ')}`)

  const head = await lockHead(tx, regionCode)
  const link = {
    ...record,
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
    .values({ regionCode, ...emptyChain })
    .onConflictDoNothing({ target: [auditHeads.regionCode] })
  const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.regionCode, regionCode)).for('update')
  return head as ChainHead
}

export async function readHead(db: Database, regionCode: string): Promise<ChainHead | null> {
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.regionCode, regionCode))
  return head ? { number: head.number, hash: head.hash } : null
}

/** The entries that follow a number, in order, at most `limit`. */
export async function readAudit(
  db: Database,
  regionCode: string,
  after: number,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const rows = await db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.regionCode, regionCode), gt(auditEntries.number, after)))
    .orderBy(asc(auditEntries.number))
    .limit(limit)
  return rows.map(({ regionCode: _, at, before, after: changed, ...row }) => ({
    ...row,
    at: at.toISOString(),
    before: before as AuditValue,
    after: changed as AuditValue,
  }))
}

export async function auditedRegions(db: Database): Promise<readonly string[]> {
  const heads = await db.select({ regionCode: auditHeads.regionCode }).from(auditHeads)
  const entries = await db.selectDistinct({ regionCode: auditEntries.regionCode }).from(auditEntries)
  return [...new Set([...heads, ...entries].map(({ regionCode }) => regionCode))].sort()
}
