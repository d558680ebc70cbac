import type { Pool } from 'pg'

/**
 * A connection that breaks announces it as an event, idle or in the middle of a transaction, and an event nobody
 * hears ends the process. The statement under way fails and tells whoever is concerned; the pool opens another
 * connection for the next one. So there is nothing left to do but to hear it.
 */
export function surviveLostConnections(pool: Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
}
