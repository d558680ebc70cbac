import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Rejection } from './rejection.ts'

/** Ten times the longest guide that anybody wrote; hashing and checking a longer one would keep everybody waiting. */
const mostBytes = 512 * 1024

/** What a document may have (`limits.bytes` of core's readers), and the form round it. */
const mostBytesOfDocument = 20 * 1024 * 1024 + 64 * 1024

export const bodySize: MiddlewareHandler = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new Rejection(413, `请求的内容超过 ${mostBytes / 1024} KB，没有接收；请删短后再发。`)
  },
})

/** In its place where a document is handed in: after it is known who does. */
export const documentSize: MiddlewareHandler = bodyLimit({
  maxSize: mostBytesOfDocument,
  onError: () => {
    throw new Rejection(413, '文件超过 20 MB，没有接收，不像一份目录；请只保留目录表再上传。')
  },
})
