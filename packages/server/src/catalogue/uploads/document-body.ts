import { limits } from '@mingbai/core/1-document/limits'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { permit } from '../../http/permissions.ts'
import { Rejection } from '../../http/rejection.ts'
import { type SessionEnv, signedIn } from '../../http/session.ts'
import { newUpload } from './thing-of-upload.ts'

const limit = bodyLimit({
  // A document's own limit, and the form round it.
  maxSize: limits.bytes + 64 * 1024,
  onError: () => {
    throw new Rejection(413, '文件超过 20 MB，没有接收，不像一份目录；请只保留目录表再上传。')
  },
})

/** A document is not even received from somebody who may not upload one. */
export const documentBody: MiddlewareHandler<SessionEnv> = (c, next) => {
  permit(signedIn(c), 'upload', newUpload)
  return limit(c, next)
}
