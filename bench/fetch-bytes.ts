import { Agent, get, type IncomingHttpHeaders } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As they came over the wire: `fetch` would have unpacked them. */
  readonly body: Buffer
}

export function fetchBytes(url: string, agent: Agent): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', fail)
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    request.on('error', fail)
  })
}

export function keepAlive(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections })
}
