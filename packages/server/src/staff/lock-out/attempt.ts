import type { Database } from '../../database/database.ts'
import { Rejection } from '../../http/rejection.ts'
import { beginAttempt, lockMilliseconds, mostFailures } from './store.ts'

export const passwordOf = (accountId: string) => `account/${accountId}`
export const codeOf = (accountId: string) => `second-factor/${accountId}`

/** Throws a Rejection while the subject is locked. True: if this attempt fails, it was the last. */
export async function attempt(
  db: Database,
  regionCode: string,
  subject: string,
  now: Date,
): Promise<boolean> {
  const { lockedUntil, isLast } = await beginAttempt(db, regionCode, subject, now)
  if (lockedUntil)
    throw new Rejection(429, lockSentence(lockedUntil), { lockedUntil: lockedUntil.toISOString() })
  return isLast
}

function lockSentence(until: Date): string {
  const time = new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(until)
  return `连续 ${mostFailures} 次没有对上，锁定 ${lockMilliseconds / 60_000} 分钟，到 ${time} 为止；请到时再试，着急的请系统管理员解除锁定。`
}
