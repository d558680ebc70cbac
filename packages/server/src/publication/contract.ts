import { createRoute, z } from '@hono/zod-openapi'
import { parsePlainDate } from '@mingbai/core/calendar/plain-date'
import { guideShape } from '../content/guide-shape.ts'
import { type ApiOf, done, gives, problems, takes } from '../http/contract.ts'
import { abilitiesShape, hashShape, instantShape, itemParams, writtenShape } from '../http/shapes.ts'

const tags = ['发布']
const said = writtenShape.trim().min(1, '请写明').max(2_000)

const orderShape = z.strictObject({
  contentHash: hashShape,
  formedOn: z.iso
    .date()
    .refine(day => parsePlainDate(day) !== null, '没有这一天')
    .nullable()
    .meta({ description: '信息形成或变更之日；不知道的写 null' }),
  note: said.nullable().meta({ description: '更正说明，公众看得到；第一版写 null' }),
  acceptances: z
    .array(
      z.strictObject({
        code: z.string().max(60),
        where: z.string().max(200),
        reason: said,
        basis: said.nullable(),
      }),
    )
    .max(200)
    .meta({ description: '说明理由后放行的提醒' }),
})

const editionShape = z
  .object({
    number: z.int(),
    state: z.enum(['in-force', 'superseded', 'withdrawn', 'taken-down']),
    unitCode: z.string().meta({ description: '起草它的单位；行政区划代码是全站' }),
    guide: guideShape.nullable().meta({ description: '没有权限看的（已紧急下线）是 null' }),
    contentHash: hashShape,
    demonstration: z.boolean(),
    formedOn: z.string().nullable(),
    publishedAt: instantShape,
    publishedBy: z.string().nullable(),
    note: z.string().nullable(),
    closings: z.array(
      z.object({
        kind: z.enum(['withdrawn', 'taken-down']),
        reason: z.string().nullable().meta({ description: '没有权限看的（已紧急下线）是 null' }),
        successorCode: z.string().nullable(),
        closedBy: z.string(),
        closedAt: instantShape,
      }),
    ),
    abilities: abilitiesShape,
  })
  .openapi('Edition', { description: '已公开的一版' })

const eventShape = z.looseObject({ kind: z.string(), by: z.string(), at: instantShape })

const closes = z.strictObject({ number: z.int().min(1), reason: said })

export const publicationRoutes = {
  publish: createRoute({
    method: 'post',
    path: '/items/{code}/draft/publication',
    tags,
    summary: '发布审过的文字；两秒内公众看得到',
    request: { params: itemParams, body: takes(orderShape) },
    responses: {
      201: gives(z.object({ number: z.int(), publishedAt: instantShape }), '第几版'),
      ...problems,
    },
  }),
  schedule: createRoute({
    method: 'post',
    path: '/items/{code}/draft/schedule',
    tags,
    summary: '定时发布',
    request: {
      params: itemParams,
      body: takes(z.strictObject({ order: orderShape, publishAt: instantShape })),
    },
    responses: { 204: done, ...problems },
  }),
  withdraw: createRoute({
    method: 'post',
    path: '/items/{code}/withdrawal',
    tags,
    summary: '撤下：写明理由，公众看得到；可以指明由哪个事项代替',
    request: {
      params: itemParams,
      body: takes(closes.extend({ successorCode: itemParams.shape.code.nullable() })),
    },
    responses: { 204: done, ...problems },
  }),
  takeDown: createRoute({
    method: 'post',
    path: '/items/{code}/take-down',
    tags,
    summary: '紧急下线：一步做完，公众哪里都看不到，证据留给监督和系统管理',
    request: { params: itemParams, body: takes(closes) },
    responses: { 204: done, ...problems },
  }),
  history: createRoute({
    method: 'get',
    path: '/items/{code}/history',
    tags,
    summary: '一个事项的全部经过：每一版、每一份草稿的每一步',
    request: { params: itemParams },
    responses: {
      200: gives(
        z.object({
          path: z.array(z.string()).readonly(),
          editions: z.array(editionShape).readonly(),
          drafts: z.array(
            z.object({ id: z.uuid(), unitCode: z.string(), events: z.array(eventShape).readonly() }),
          ),
          names: z.record(z.string(), z.string()).meta({ description: '账号编号到姓名' }),
        }),
        '从新到旧',
      ),
      ...problems,
    },
  }),
} as const

export type PublicationApi = ApiOf<typeof publicationRoutes>
