import type { AuditValue } from '@mingbai/core/audit/entry'
import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'

/** The audit entry of a change of an account. Names, passwords, tokens and codes are no part of it. */
export function record(
  tx: Database,
  regionCode: string,
  change: {
    /** Who did it: an account's id, or `system:…`. */
    readonly by: string
    readonly action: string
    readonly accountId: string
    readonly before?: AuditValue
    readonly after?: AuditValue
  },
  now: Date,
): Promise<void> {
  const { by, action, accountId, before = null, after = null } = change
  return appendAudit(tx, regionCode, {
    at: now.toISOString(),
    actor: by,
    action,
    subject: `account/${accountId}`,
    before,
    after,
  })
}
