import { and, count, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { authenticators, recoveryCodes } from '../tables.ts'

/** 验证器. */
export interface Authenticator {
  readonly secret: string
  readonly confirmedAt: Date | null
  readonly lastStep: number
}

const ofAccount = (table: typeof authenticators | typeof recoveryCodes, regionCode: string, id: string) =>
  and(eq(table.regionCode, regionCode), eq(table.accountId, id))

export async function findAuthenticator(
  db: Database,
  regionCode: string,
  accountId: string,
): Promise<Authenticator | null> {
  const [found] = await db
    .select()
    .from(authenticators)
    .where(ofAccount(authenticators, regionCode, accountId))
  return found ?? null
}

/** Ids of the accounts whose authenticator is in use. */
export async function listEnrolled(db: Database, regionCode: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ accountId: authenticators.accountId })
    .from(authenticators)
    .where(and(eq(authenticators.regionCode, regionCode), isNotNull(authenticators.confirmedAt)))
  return new Set(rows.map(({ accountId }) => accountId))
}

/** Instead of one that was begun and not confirmed; one that was confirmed stays. */
export async function beginEnrolment(
  tx: Database,
  regionCode: string,
  accountId: string,
  secret: string,
): Promise<void> {
  await tx
    .insert(authenticators)
    .values({ regionCode, accountId, secret, confirmedAt: null, lastStep: 0 })
    .onConflictDoUpdate({
      target: [authenticators.regionCode, authenticators.accountId],
      set: { secret, lastStep: 0 },
      setWhere: isNull(authenticators.confirmedAt),
    })
}

/** False when a code of that time, or of a later one, was taken before. */
export async function takeStep(
  tx: Database,
  regionCode: string,
  accountId: string,
  step: number,
): Promise<boolean> {
  const taken = await tx
    .update(authenticators)
    .set({ lastStep: step })
    .where(and(ofAccount(authenticators, regionCode, accountId), lt(authenticators.lastStep, step)))
    .returning({ accountId: authenticators.accountId })
  return taken.length > 0
}

export async function confirmAuthenticator(
  tx: Database,
  regionCode: string,
  accountId: string,
  confirmedAt: Date,
): Promise<void> {
  await tx
    .update(authenticators)
    .set({ confirmedAt })
    .where(ofAccount(authenticators, regionCode, accountId))
}

/** With its recovery codes. False when there was none. */
export async function removeAuthenticator(
  tx: Database,
  regionCode: string,
  accountId: string,
): Promise<boolean> {
  await tx.delete(recoveryCodes).where(ofAccount(recoveryCodes, regionCode, accountId))
  const removed = await tx
    .delete(authenticators)
    .where(ofAccount(authenticators, regionCode, accountId))
    .returning({ accountId: authenticators.accountId })
  return removed.length > 0
}

/** Instead of those there were. */
export async function replaceRecoveryCodes(
  tx: Database,
  regionCode: string,
  accountId: string,
  hashes: readonly string[],
): Promise<void> {
  await tx.delete(recoveryCodes).where(ofAccount(recoveryCodes, regionCode, accountId))
  await tx.insert(recoveryCodes).values(hashes.map(codeHash => ({ regionCode, accountId, codeHash })))
}

/** False when it is none of the account's, or was used. */
export async function takeRecoveryCode(
  tx: Database,
  regionCode: string,
  accountId: string,
  codeHash: string,
): Promise<boolean> {
  const taken = await tx
    .delete(recoveryCodes)
    .where(and(ofAccount(recoveryCodes, regionCode, accountId), eq(recoveryCodes.codeHash, codeHash)))
    .returning({ codeHash: recoveryCodes.codeHash })
  return taken.length > 0
}

export async function countRecoveryCodes(
  db: Database,
  regionCode: string,
  accountId: string,
): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(ofAccount(recoveryCodes, regionCode, accountId))
  return row?.left ?? 0
}
