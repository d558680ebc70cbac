import type { Duplex } from 'node:stream'

/** What Node itself refuses before anybody here sees it, answered with a sentence instead of an empty page. */
export function answerUnreadable(failure: NodeJS.ErrnoException, socket: Duplex): void {
  if (failure.code === 'ECONNRESET' || !socket.writable) return
  const [status, sentence] =
    failure.code === 'HPE_HEADER_OVERFLOW'
      ? [
          '431 Request Header Fields Too Large',
          '问题或地址太长，没有读。请写短一些再试：问题写 200 个字以内就够。',
        ]
      : failure.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', '等了太久，请求还没有到齐。请检查网络，再试一次。']
        : ['400 Bad Request', '请求的格式不对，没有读。请用浏览器打开网页，或者检查发请求的程序。']
  const head = [`HTTP/1.1 ${status}`, 'Connection: close', 'Content-Type: text/plain; charset=utf-8']
  const guards = [
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'X-Robots-Tag: noindex, nofollow',
  ]
  socket.end([...head, ...guards, '', `${sentence}\n`].join('\r\n'))
}
