import { and, eq, gt, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../../database/database.ts'
import { invitations } from '../tables.ts'

export interface OpenInvitation {
  readonly id: string
  readonly accountId: string
  readonly expiresAt: Date
}

/** The invitation's new id. */
export async function insertInvitation(
  tx: Database,
  regionCode: string,
  invitation: { readonly accountId: string; readonly tokenHash: string; readonly expiresAt: Date },
  createdAt: Date,
): Promise<string> {
  const id = uuidv7()
  await tx.insert(invitations).values({ ...invitation, regionCode, id, createdAt })
  return id
}

function isOpen(regionCode: string, now: Date) {
  return and(
    eq(invitations.regionCode, regionCode),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, now),
  )
}

const shown = {
  id: invitations.id,
  accountId: invitations.accountId,
  expiresAt: invitations.expiresAt,
}

/** All that can still be accepted. */
export async function listOpenInvitations(
  db: Database,
  regionCode: string,
  now: Date,
): Promise<readonly OpenInvitation[]> {
  return db.select(shown).from(invitations).where(isOpen(regionCode, now))
}

export async function findOpenInvitation(
  db: Database,
  regionCode: string,
  tokenHash: string,
  now: Date,
): Promise<OpenInvitation | null> {
  const [found] = await db
    .select(shown)
    .from(invitations)
    .where(and(isOpen(regionCode, now), eq(invitations.tokenHash, tokenHash)))
  return found ?? null
}

/** False when it was accepted or revoked meanwhile: of two who accept at the same time one does. */
export async function takeInvitation(
  tx: Database,
  regionCode: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const taken = await tx
    .update(invitations)
    .set({ acceptedAt: now })
    .where(and(isOpen(regionCode, now), eq(invitations.id, id)))
    .returning({ id: invitations.id })
  return taken.length > 0
}

/** How many of the account's invitations were still open. */
export async function revokeInvitations(
  tx: Database,
  regionCode: string,
  accountId: string,
  now: Date,
): Promise<number> {
  const revoked = await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(isOpen(regionCode, now), eq(invitations.accountId, accountId)))
    .returning({ id: invitations.id })
  return revoked.length
}
