import type { Database } from '../../database/database.ts'
import { Rejection } from '../../http/rejection.ts'
import { attempt, codeOf } from '../lock-out/attempt.ts'
import { forgetFailures } from '../lock-out/store.ts'
import { recordLock } from '../sign-in.ts'
import { hashOfToken } from '../token.ts'
import { plainRecoveryCode, stepOf } from './one-time-code.ts'
import { findAuthenticator, takeRecoveryCode, takeStep } from './store.ts'

export type TypedCode = { readonly code: string } | { readonly recoveryCode: string }

/** The hash under which a recovery code is kept. */
export function hashOfRecoveryCode(typed: string): string {
  return hashOfToken(plainRecoveryCode(typed))
}

/** Takes a code of the account's authenticator, or a recovery code, once. Throws a Rejection when it is none. */
export async function checkCode(
  db: Database,
  regionCode: string,
  accountId: string,
  typed: TypedCode,
  now: Date,
): Promise<void> {
  const subject = codeOf(accountId)
  const isLast = await attempt(db, regionCode, subject, now)
  const isRight =
    'recoveryCode' in typed
      ? await takeRecoveryCode(db, regionCode, accountId, hashOfRecoveryCode(typed.recoveryCode))
      : await takeCode(db, regionCode, accountId, typed.code, now)
  if (!isRight) {
    if (isLast) await recordLock(db, regionCode, accountId, now)
    throw new Rejection(
      401,
      'recoveryCode' in typed
        ? '恢复码不对，或已经用过；请换一个，都用完了的请系统管理员解除验证器。'
        : '验证码不对，或已经用过；请输入验证器上新的六位数字，总是不对的请核对手机的时间。',
    )
  }
  await forgetFailures(db, regionCode, [subject], now)
}

async function takeCode(db: Database, regionCode: string, accountId: string, code: string, now: Date) {
  const authenticator = await findAuthenticator(db, regionCode, accountId)
  if (!authenticator) return false
  const step = stepOf(code, authenticator.secret, authenticator.lastStep, now)
  return step !== null && (await takeStep(db, regionCode, accountId, step))
}
