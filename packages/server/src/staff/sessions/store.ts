import { and, desc, eq, gt, lte, ne } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../../database/database.ts'
import { sessions } from '../tables.ts'

/** 登录: one signed-in browser. */
export interface Session {
  readonly id: string
  readonly accountId: string
  readonly unitCode: string | null
  readonly device: string
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly expiresAt: Date
  readonly secondFactorAt: Date | null
}

export type NewSession = Pick<
  Session,
  'accountId' | 'unitCode' | 'device' | 'expiresAt' | 'secondFactorAt'
> & {
  readonly tokenHash: string
}

/** Idle longer than this, a session is over: nobody is at the screen any more. */
const idleMilliseconds = 2 * 60 * 60 * 1000

/** The session's new id. Sessions that are over go at the same time. */
export async function insertSession(
  tx: Database,
  regionCode: string,
  session: NewSession,
  now: Date,
): Promise<string> {
  await tx.delete(sessions).where(and(eq(sessions.regionCode, regionCode), lte(sessions.expiresAt, now)))
  const id = uuidv7()
  await tx.insert(sessions).values({ ...session, regionCode, id, createdAt: now, lastUsedAt: now })
  return id
}

const shown = {
  id: sessions.id,
  accountId: sessions.accountId,
  unitCode: sessions.unitCode,
  device: sessions.device,
  createdAt: sessions.createdAt,
  lastUsedAt: sessions.lastUsedAt,
  expiresAt: sessions.expiresAt,
  secondFactorAt: sessions.secondFactorAt,
}

function isAlive(regionCode: string, now: Date) {
  return and(
    eq(sessions.regionCode, regionCode),
    gt(sessions.expiresAt, now),
    gt(sessions.lastUsedAt, new Date(now.getTime() - idleMilliseconds)),
  )
}

export async function findSession(
  db: Database,
  regionCode: string,
  tokenHash: string,
  now: Date,
): Promise<Session | null> {
  const [found] = await db
    .select(shown)
    .from(sessions)
    .where(and(isAlive(regionCode, now), eq(sessions.tokenHash, tokenHash)))
  return found ?? null
}

/** An account's, the last used first. */
export async function listSessions(
  db: Database,
  regionCode: string,
  accountId: string,
  now: Date,
): Promise<readonly Session[]> {
  return db
    .select(shown)
    .from(sessions)
    .where(and(isAlive(regionCode, now), eq(sessions.accountId, accountId)))
    .orderBy(desc(sessions.lastUsedAt))
}

export async function updateSession(
  db: Database,
  regionCode: string,
  id: string,
  values: Partial<Pick<Session, 'unitCode' | 'lastUsedAt'>>,
): Promise<void> {
  await db
    .update(sessions)
    .set(values)
    .where(and(eq(sessions.regionCode, regionCode), eq(sessions.id, id)))
}

/** Ends one session of an account. False when it has no such session. */
export async function endSession(
  tx: Database,
  regionCode: string,
  accountId: string,
  id: string,
): Promise<boolean> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.regionCode, regionCode), eq(sessions.accountId, accountId), eq(sessions.id, id)))
    .returning({ id: sessions.id })
  return ended.length > 0
}

/** Ends an account's sessions, all or all but one; how many they were. */
export async function endSessions(
  tx: Database,
  regionCode: string,
  accountId: string,
  except?: string,
): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.regionCode, regionCode),
        eq(sessions.accountId, accountId),
        except === undefined ? undefined : ne(sessions.id, except),
      ),
    )
    .returning({ id: sessions.id })
  return ended.length
}
