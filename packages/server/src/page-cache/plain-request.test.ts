import { expect, test } from 'vitest'
import { plainRequest } from './plain-request.ts'

const request = (...lines: string[]) => ['GET / HTTP/1.1', 'Host: a', ...lines, '', ''].join('\r\n')

test('what a browser sends is a plain request, with its wishes', () => {
  const bytes = request(
    'Connection: keep-alive',
    'Upgrade-Insecure-Requests: 1',
    'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36',
    'Accept: text/html,*/*;q=0.8',
    'Cookie: a=b',
    'Accept-Encoding: gzip, deflate, br',
    'If-None-Match: W/"a-br"',
    'If-Modified-Since: Thu, 01 Jan 2026 00:00:00 GMT',
  ).replace('GET /', 'GET /items?category=1')
  expect(plainRequest(bytes)).toEqual({
    address: '/items?category=1',
    acceptEncoding: 'gzip, deflate, br',
    ifNoneMatch: 'W/"a-br"',
  })
})

test('lines of one header are one list, in whatever case and with whatever spaces', () => {
  const { acceptEncoding, ifNoneMatch } =
    plainRequest(request('accept-encoding:\t deflate ', 'ACCEPT-ENCODING:gzip', 'If-None-Match:')) ?? {}
  expect([acceptEncoding, ifNoneMatch]).toEqual(['deflate, gzip', ''])
})

test.each([
  ['nothing', ''],
  ['a part of one', request().slice(0, -1)],
  ['two', request() + request()],
  ['one after an empty line', `\r\n${request()}`],
  ['one that has a body', request('Content-Length: 0')],
  ['one that has a body in pieces', request('Transfer-Encoding: chunked')],
  ['one followed by something', `${request()}x`],
  ['a very long one', request(`Cookie: ${'a'.repeat(4_100)}`)],
  ['another method', request().replace('GET', 'HEAD')],
  ['a method in small letters', request().replace('GET', 'get')],
  ['an older HTTP', request().replace('1.1', '1.0')],
  ['a later HTTP', request().replace('1.1', '1.10')],
  ['no address', request().replace('/ ', ' ')],
  ['a space in the address', request().replace('/ ', '/ / ')],
  ['a tab after the method', request().replace(' ', '\t')],
  ['no host', 'GET / HTTP/1.1\r\nAccept: a\r\n\r\n'],
  ['two hosts', request('host: b')],
  ['no header', 'GET / HTTP/1.1\r\n\r\n'],
  ['the wish to close', request('Connection: close')],
  ['a list of wishes for the connection', request('Connection: keep-alive, Upgrade')],
  ['another protocol', request('Upgrade: h2c')],
  ['another protocol’s settings', request('HTTP2-Settings: a')],
  ['what stands after a body', request('Trailer: a')],
  ['the wish for it', request('TE: trailers')],
  ['how long to keep the connection', request('Keep-Alive: 300')],
  ['the wish to be encouraged', request('Expect: 100-continue')],
  ['a proxy’s connection', request('Proxy-Connection: close')],
  ['a space before the colon', request('Transfer-Encoding : chunked')],
  ['a header over two lines', request('A: b', ' Content-Length: 5')],
  ['a line without a name', request(': b')],
  ['a line without a colon', request('chunked')],
  ['a bare line feed', request('A: b\nTransfer-Encoding: chunked')],
  ['a bare carriage return', request('A: b\rTransfer-Encoding: chunked')],
  ['a zero byte', request('A: b\0')],
  ['a byte beyond ASCII', request('A: \xe5')],
])('not plain: %s', (_, bytes) => {
  expect(plainRequest(bytes)).toBeNull()
})

test('nothing of one request is left when the next is read', () => {
  for (const before of [request(), request('Expect: 100-continue')]) plainRequest(before)
  expect(
    plainRequest('GET / HTTP/1.1\r\nContent-Length: 5\r\nCookie: a=b; c=d; e=f; g=h\r\nHost: a\r\n\r\n'),
  ).toBeNull()
})
