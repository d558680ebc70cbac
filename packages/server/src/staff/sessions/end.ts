import type { Database } from '../../database/database.ts'
import { Rejection } from '../../http/rejection.ts'
import { record } from '../record.ts'
import { endSession, endSessions } from './store.ts'

/** Ends one session of an account, by its owner or by an administrator. */
export async function endOne(
  db: Database,
  regionCode: string,
  by: string,
  { accountId, id }: { readonly accountId: string; readonly id: string },
  now: Date,
): Promise<void> {
  await db.transaction(async tx => {
    const ended = await endSession(tx, regionCode, accountId, id)
    if (!ended) throw new Rejection(404, '没有这个登录：已经结束了；请刷新列表。')
    await record(tx, regionCode, { by, action: 'session-ended', accountId, before: { session: id } }, now)
  })
}

/** Ends all sessions of an account, or all but one. */
export async function endAll(
  db: Database,
  regionCode: string,
  by: string,
  { accountId, except }: { readonly accountId: string; readonly except?: string },
  now: Date,
): Promise<void> {
  await db.transaction(async tx => {
    const ended = await endSessions(tx, regionCode, accountId, except)
    if (ended === 0) return
    await record(
      tx,
      regionCode,
      { by, action: 'sessions-ended', accountId, before: { sessions: ended } },
      now,
    )
  })
}
