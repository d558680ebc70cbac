import { z } from '@hono/zod-openapi'
import { writtenShape } from '../http/shapes.ts'

/** Longer than any element of a real guide; a pasted book is refused. */
const text = writtenShape.max(4_000)
const short = writtenShape.max(300)
const rows = <T extends z.ZodType>(row: T) => z.array(row).max(100).readonly()

const gap = z.strictObject({ kind: z.enum(['to-supply', 'to-verify']), what: short })
const statement = z.strictObject({ text, gaps: rows(gap) })
const duration = z.strictObject({
  amount: z.int().min(1).max(3_650),
  unit: z.enum(['working-day', 'day', 'month']),
})
const contact = z.strictObject({ value: short, description: short, scope: z.enum(['national', 'local']) })

export const materialFileShape = z.strictObject({
  kind: z.enum(['form', 'sample']),
  name: short.min(1, '请写样表叫什么'),
  format: z.enum(['pdf', 'docx', 'xlsx', 'jpg', 'png']),
  bytes: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/, '不是文件的散列值'),
})

/** 办事指南, as the console sends it; drafts may be incomplete. Equal to core's ServiceGuide. */
export const guideShape = z
  .strictObject({
    name: short,
    summary: statement.nullable(),
    materials: rows(
      z.strictObject({
        name: short,
        required: z.enum(['yes', 'no', 'depends']).nullable(),
        form: short.nullable(),
        source: short.nullable(),
        note: statement.nullable(),
        files: rows(materialFileShape).exactOptional(),
      }),
    ),
    methods: rows(
      z.strictObject({
        channel: z.enum(['online', 'counter', 'self-service', 'visit', 'automatic', 'other']),
        statement,
      }),
    ),
    processingTime: z.strictObject({
      statutory: duration.nullable(),
      promised: duration.nullable(),
      notes: rows(statement),
    }),
    resultDelivery: statement.nullable(),
    fees: z.strictObject({ charged: z.boolean().nullable(), basis: statement }).nullable(),
    officeHours: text.nullable(),
    office: z.strictObject({ name: short, address: short }).nullable(),
    enquiries: rows(contact),
    complaints: rows(contact),
    applicants: rows(short),
    conditions: rows(statement),
    remedies: rows(text),
    citations: rows(z.strictObject({ law: short, article: short, point: text, gaps: rows(gap) })),
    everydayWords: rows(short),
    confidence: z.enum(['high', 'medium', 'low']),
    openQuestions: rows(text),
    sources: rows(z.strictObject({ title: short, reference: text, status: z.enum(['seen', 'known']) })),
    unit: z
      .strictObject({ code: z.string().min(1).max(40) })
      .nullable()
      .exactOptional(),
  })
  .openapi('ServiceGuide', { description: '办事指南' })
