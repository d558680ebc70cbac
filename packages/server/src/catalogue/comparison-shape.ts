import { z } from '@hono/zod-openapi'
import { itemShape } from './item-shape.ts'
import { versionShape } from './upload-shape.ts'

const texts = z.array(z.string()).readonly()
const number = z.int().min(1)
/** FieldValue of core: what stands in a field; absent when that version has no such column. */
const valueShape = z.union([texts, z.string(), z.boolean(), z.null(), itemShape.shape.timeLimit])

const changeShape = z.object({
  field: z.string(),
  what: z.string().meta({ description: '一句话，同“逐类说明”里的' }),
  before: valueShape.optional(),
  after: valueShape.optional(),
})

const differenceShape = z.object({
  kind: z.enum(['added', 'removed', 'renamed', 'changed', 'reordered']).meta({
    description: '新增、取消、改名（移动、拆分、合并）、内容变了、只是次序变了',
  }),
  item: number.nullable().meta({ description: '上传里的号；取消的是 null' }),
  code: z.string().nullable().meta({ description: '沿用或取消的编码；启用时才给新编码的是 null' }),
  before: texts.nullable().meta({ description: '原来的名称；新增的是 null' }),
  after: texts.nullable().meta({ description: '现在的名称；取消的是 null' }),
  how: z.enum(['renamed', 'moved', 'split', 'joined']).nullable(),
  changes: z.array(changeShape),
})

const identityShape = z.object({
  item: number,
  after: texts,
  code: z.string(),
  before: texts,
  confidence: z.number().meta({ description: '0 到 1：推断是同一事项的把握' }),
  isSame: z.boolean().meta({ description: '现在当不当作同一事项（沿用编码和指南）' }),
  decided: z
    .object({ by: z.string(), at: z.iso.datetime() })
    .nullable()
    .meta({ description: '谁定的；null 是按把握推断的' }),
})

export const comparisonShape = z
  .object({
    onto: z.int().meta({ description: '比的时候经过有几件事；启用时发回' }),
    against: versionShape.meta({ description: '和哪一版比；启用时把它的 number 作为 against 发回' }),
    isSame: z.boolean().meta({ description: '没有差别' }),
    codes: z.object({ kept: z.int(), fresh: z.int(), cancelled: z.int() }).meta({
      description: '沿用、新给、取消的编码各几个',
    }),
    sections: z
      .array(
        z.object({
          category: z.string(),
          statements: z.array(z.object({ what: z.string(), sides: texts, items: texts })).readonly(),
        }),
      )
      .readonly()
      .meta({ description: '逐类说明：一句话和它说的事项' }),
    differences: z.array(differenceShape).meta({ description: '逐个事项，先按新版的次序，取消的在后' }),
    identities: z
      .array(identityShape)
      .meta({ description: '名称变了、推断是或像是同一事项的，把握小的在前' }),
    names: z.record(z.string(), z.string()),
  })
  .openapi('Comparison', { description: '与最近一版的差别' })
