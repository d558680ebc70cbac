import { createServer } from 'node:http'

/** node:http and nothing else: gives one answer to whatever is asked, and its port to the process that told it which. */
process.once('message', ({ headers, body }) => {
  const server = createServer((_, response) => {
    response.writeHead(200, headers)
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})
