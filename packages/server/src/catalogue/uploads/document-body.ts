import type { MiddlewareHandler } from 'hono'
import { documentSize } from '../../http/body-size.ts'
import { permit } from '../../http/permissions.ts'
import { type SessionEnv, signedIn } from '../../http/session.ts'
import { newUpload } from './thing-of-upload.ts'

/** A document is not even received from somebody who may not upload one. */
export const documentBody: MiddlewareHandler<SessionEnv> = (c, next) => {
  permit(signedIn(c), 'upload', newUpload)
  return documentSize(c, next)
}
