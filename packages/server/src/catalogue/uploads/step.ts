import type { z } from '@hono/zod-openapi'
import type { uploadStepShape } from '../step-shape.ts'

/** What a person does to an upload by a button, as it comes over the wire. */
export type UploadStep = z.infer<typeof uploadStepShape>
