import { mostMaterialFileBytes } from '@mingbai/core/4-content/material-file'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Rejection } from '../http/rejection.ts'
import { type SessionEnv, signedIn } from '../http/session.ts'

const limit = bodyLimit({
  // And the form round it.
  maxSize: mostMaterialFileBytes + 64 * 1024,
  onError: () => {
    const most = mostMaterialFileBytes / 1024 / 1024
    throw new Rejection(413, `样表超过 ${most} MB，没有接收；图片缩小一些，扫描件降低清晰度，再上传。`)
  },
})

/** A file is not even received from somebody who is not at work here. */
export const materialFileBody: MiddlewareHandler<SessionEnv> = (c, next) => {
  signedIn(c)
  return limit(c, next)
}
