import { z } from '@hono/zod-openapi'
import { writtenShape } from '../http/shapes.ts'
import { mendValueShape, newItemShape } from './item-shape.ts'

const item = z.int().min(1)
const reason = writtenShape.trim().min(1, '请写明').max(2_000).nullable()
const field = z.string().min(1).max(80)
const keys = z.array(z.string().min(1).max(1_500)).min(1).max(2_000)

export const uploadStepShape = z
  .discriminatedUnion('step', [
    z
      .strictObject({
        step: z.literal('mend'),
        mends: z
          .array(z.strictObject({ item, field, before: mendValueShape, after: mendValueShape }))
          .min(1)
          .max(500),
        reason,
      })
      .meta({ description: '改值；before 是您看到的，别人改过的一处也不改，连同双方的值退回（409）' }),
    z.strictObject({ step: z.literal('remove-item'), item, reason }),
    z.strictObject({
      step: z.literal('add-item'),
      after: item.nullable().meta({ description: '排在哪个事项后面；null 是最前' }),
      value: newItemShape,
      reason,
    }),
    z
      .strictObject({ step: z.literal('take-back'), events: z.array(z.int().min(2)).min(1).max(500) })
      .meta({ description: '撤回修补、删去或补加，一次或几次' }),
    z.strictObject({ step: z.literal('accept'), findings: keys, note: reason }),
    z
      .strictObject({
        step: z.literal('accept-kind'),
        code: z.string().min(1).max(80),
        severity: z.enum(['error', 'warning', 'info']),
        open: z.int().min(1).meta({ description: '您看到还有几条没有处理；现在不是这么多的，退回（409）' }),
        note: reason,
      })
      .meta({ description: '一种全部接受' }),
    z.strictObject({ step: z.literal('reopen'), findings: keys }).meta({ description: '撤回接受' }),
    z
      .strictObject({ step: z.literal('reopen-acceptance'), event: z.int().min(2) })
      .meta({ description: '撤回一次接受的全部：那件事的号' }),
    z
      .strictObject({
        step: z.literal('identify'),
        item,
        code: z.string().regex(/^\d{4,}$/, '不是事项编码'),
        isSame: z.boolean().nullable().meta({ description: '是、不是；null 是撤回，按把握推断' }),
      })
      .meta({ description: '确认或否认推断的同一事项' }),
    z.strictObject({ step: z.literal('discard'), reason }),
  ])
  .openapi('UploadStep', { description: '处理上传的目录：一步' })
