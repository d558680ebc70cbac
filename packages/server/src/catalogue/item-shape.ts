import { z } from '@hono/zod-openapi'
import type { LimitRule } from '@mingbai/core/2-catalogue/catalogue'
import { writtenShape } from '../http/shapes.ts'

const texts = z.array(z.string()).readonly()
const truth = z.boolean().nullable().meta({ description: 'null：待核，原文没有写明或者读不到' })
const cell = z.object({
  row: z.int(),
  column: z.int(),
  how: z.enum(['stated', 'inherited', 'repaired', 'missing']),
})

/** Item of core: the only shape of an item on the wire. */
export const itemShape = z
  .object({
    path: texts,
    elements: texts,
    legalBasis: texts,
    timeLimit: z.object({
      text: z.string().nullable(),
      rules: z.array(z.custom<LimitRule>().openapi({ type: 'object' })).readonly(),
    }),
    agency: z.string().nullable(),
    channels: texts,
    audience: z.object({ everyone: truth, specificGroup: truth }),
    mode: z.object({ proactive: truth, onRequest: truth }),
    tiers: z.record(z.string(), truth),
    provenance: z.record(z.string(), cell),
  })
  .openapi('Item', { description: '公开事项' })

const line = writtenShape.trim().min(1, '不能是空的').max(500)
const lines = z.array(line).max(200)
const path = z.array(line).min(1, '至少要有一级').max(3, '最多三级')
const text = writtenShape.trim().min(1, '不能是空的；没有的写 null').max(5_000).nullable()
const ticks = z.record(z.string().min(1).max(60), z.boolean().nullable())

/**
 * What a person can state of one field, named as in `Item`; of 公开时限 its text, whose rules are read from it.
 * Which kind a field takes, core says (`mend-value.ts`).
 */
export const mendValueShape = z
  .union([writtenShape.trim().min(1, '不能是空的；没有的写 null').max(5_000), z.boolean(), lines, z.null()])
  .meta({
    description:
      'path、elements、legalBasis、channels 是列表，agency、timeLimit 是文字，勾选栏是 true、false、null',
  })

/** An item that the reading lost, as a person states it. */
export const newItemShape = z.strictObject({
  path,
  elements: lines,
  legalBasis: lines,
  timeLimit: text,
  agency: text,
  channels: lines,
  audience: z.strictObject({ everyone: z.boolean().nullable(), specificGroup: z.boolean().nullable() }),
  mode: z.strictObject({ proactive: z.boolean().nullable(), onRequest: z.boolean().nullable() }),
  tiers: ticks,
})
