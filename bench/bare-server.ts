import { spawn } from 'node:child_process'

/** What stands in the other process: it has no memory but the bytes to give. */
const program = `
  import { createServer } from 'node:http'
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const headers = { 'content-type': 'text/html; charset=UTF-8', 'content-encoding': process.env.ENCODING }
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body))
  server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))
`

/** In a process of its own, like the server it is compared with. */
export async function startBareServer(body: Buffer, encoding: string) {
  const args = ['--input-type=module', '--eval', program]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ENCODING: encoding },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const address = new Promise<string>(done => child.stdout.once('data', line => done(String(line).trim())))
  child.stdin.end(body)
  const stop = () => {
    const end = new Promise(done => child.once('exit', done))
    child.kill()
    return end
  }
  return { address: await address, stop }
}
