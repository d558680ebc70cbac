import { createServer } from 'node:net'

/** A port of this machine that nobody uses at this moment. @returns {Promise<number>} */
export function freePort() {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
