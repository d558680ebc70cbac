import type { Server } from 'node:http'

/** Takes no new connection and lets each go when what was asked on it is answered; those that last longer are cut. */
export async function endWhenAnswered(server: Server, patienceMilliseconds: number): Promise<void> {
  const closed = new Promise(done => server.close(done))
  // Node lets go by itself only of those that are idle at this moment.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), patienceMilliseconds)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
