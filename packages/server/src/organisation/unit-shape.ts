import { z } from '@hono/zod-openapi'
import { type PlainDate, parsePlainDate } from '@mingbai/core/calendar/plain-date'
import { type UnitKind, unitKindLabels } from '@mingbai/core/organisation/unit'
import { writtenShape } from '../http/shapes.ts'

const kinds = Object.keys(unitKindLabels) as [UnitKind, ...UnitKind[]]
const short = writtenShape.trim().max(300)
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, '请写成 09:30 这样')
const rows = <T extends z.ZodType>(row: T) => z.array(row).max(50).readonly()
const day = z.custom<PlainDate>(
  value => typeof value === 'string' && parsePlainDate(value) !== null,
  '请写成 2026-05-01 这样的日期',
)

export const unitCodeShape = z
  .string()
  .regex(/^[0-9A-Za-z-]{1,40}$/, '机构编码用数字、字母和横线')
  .meta({ description: '机构编码；街道、乡镇、村用统计用区划代码' })

const hours = z.strictObject({
  effectiveFrom: day.openapi({ type: 'string', format: 'date', description: '从这一天起' }),
  seasons: rows(
    z.strictObject({
      season: short.min(1).nullable().meta({ description: '夏季、冬季；全年一样的写 null' }),
      startsOn: z.string().regex(/^\d{2}-\d{2}$/, '请写成 05-01 这样'),
      weekdays: z.array(z.int().min(1).max(7)).max(7).readonly(),
      spans: rows(z.strictObject({ from: clock, to: clock })),
    }),
  ),
})

/** 机构. Equal to core's Unit; null is what nobody has said yet. */
export const unitShape = z
  .strictObject({
    code: unitCodeShape,
    kind: z.enum(kinds),
    name: short.min(1, '请写机构全称'),
    parentCode: unitCodeShape.nullable(),
    creditCode: z.string().trim().max(40).nullable(),
    addresses: rows(z.strictObject({ value: short.min(1), use: short })).nullable(),
    phones: rows(
      z.strictObject({
        value: short.min(1),
        use: z.enum(['enquiry', 'complaint', 'other']),
        description: short,
      }),
    ).nullable(),
    officeHours: rows(hours).nullable(),
  })
  .openapi('Unit', { description: '机构' })
