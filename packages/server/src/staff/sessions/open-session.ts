import type { Database } from '../../database/database.ts'
import type { Account } from '../store.ts'
import { hashOfToken, newToken } from '../token.ts'
import { insertSession } from './store.ts'

/** A working day with its evening; after that the person signs in again. */
const wholeMilliseconds = 12 * 60 * 60 * 1000
/** Between the password and the code. */
const halfMilliseconds = 10 * 60 * 1000

export interface OpenedSession {
  readonly id: string
  /** For the cookie; kept nowhere. */
  readonly token: string
  readonly expiresAt: Date
}

/** `isWhole` false: the code of the authenticator is still to come. */
export async function openSession(
  tx: Database,
  regionCode: string,
  {
    account,
    device,
    isWhole,
    secondFactorAt,
    unitCode,
  }: {
    readonly account: Account
    readonly device: string
    readonly isWhole: boolean
    readonly secondFactorAt: Date | null
    /** Left out: that of the first post. */
    readonly unitCode?: string | null
  },
  now: Date,
): Promise<OpenedSession> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + (isWhole ? wholeMilliseconds : halfMilliseconds))
  const unit = account.posts.find(post => post.unitCode === unitCode) ?? account.posts[0]
  const session = {
    accountId: account.id,
    unitCode: unit?.unitCode ?? null,
    device,
    expiresAt,
    secondFactorAt,
    tokenHash: hashOfToken(token),
  }
  return { id: await insertSession(tx, regionCode, session, now), token, expiresAt }
}
