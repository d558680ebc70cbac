import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Rejection } from './rejection.ts'

/** Ten times the longest guide that anybody wrote; hashing and checking a longer one would keep everybody waiting. */
const mostBytes = 512 * 1024

export const bodySize: MiddlewareHandler = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new Rejection(413, `请求的内容超过 ${mostBytes / 1024} KB，没有接收；请删短后再发。`)
  },
})
