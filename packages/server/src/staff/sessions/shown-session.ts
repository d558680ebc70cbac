import type { Session } from './store.ts'

/** `thisOne`: the session that asks. */
export function shownSession({ id, device, createdAt, lastUsedAt }: Session, thisOne: string) {
  return {
    id,
    device,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    isThisOne: id === thisOne,
  }
}
