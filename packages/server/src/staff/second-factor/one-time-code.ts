import { Secret, TOTP } from 'otpauth'
import { randomPassword } from '../password.ts'

const seconds = 30

/** An authenticator's secret and the address that an app reads as a QR code. */
export function newSecret(issuer: string, name: string): { readonly secret: string; readonly uri: string } {
  const secret = new Secret({ size: 20 })
  return { secret: secret.base32, uri: totp(secret.base32, issuer, name).toString() }
}

/**
 * The 30 seconds, counted from 1970, whose code this is; null when it is none of now or the ones beside it, or not
 * after `lastStep`: a code that somebody watched being typed is worth nothing (RFC 6238, 5.2).
 */
export function stepOf(code: string, secret: string, lastStep: number, now: Date): number | null {
  const timestamp = now.getTime()
  const delta = totp(secret).validate({
    token: code.normalize('NFKC').replace(/\s/g, ''),
    timestamp,
    window: 1,
  })
  if (delta === null) return null
  const step = Math.floor(timestamp / 1000 / seconds) + delta
  return step > lastStep ? step : null
}

function totp(secret: string, issuer = '', label = ''): TOTP {
  return new TOTP({ secret, issuer, label, period: seconds, digits: 6, algorithm: 'SHA1' })
}

/** Each is good once. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: 10 }, randomPassword)
}

/** As it is compared: however it was grouped and typed. */
export function plainRecoveryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
