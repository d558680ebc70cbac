import { createRoute, z } from '@hono/zod-openapi'
import { guideShape } from '../content/guide-shape.ts'
import { type ApiOf, done, gives, problems, takes } from '../http/contract.ts'
import { abilitiesShape, instantShape, itemParams } from '../http/shapes.ts'

const tags = ['变化']

const seen = { number: z.int().min(1), unitNumber: z.int().min(1) }

const registerChangeShape = z
  .object({
    ...seen,
    unitCode: z.string(),
    changedAt: instantShape,
    before: guideShape.meta({ description: '上次看过时公众读到的' }),
    after: guideShape.meta({ description: '公众现在读到的' }),
    abilities: abilitiesShape,
  })
  .openapi('RegisterChange', { description: '机构登记改了，指南跟着变的地方' })

const changeShape = z
  .object({
    kind: z.enum([
      'published',
      'withdrawn',
      'taken-down',
      'unit-registered',
      'unit-changed',
      'unit-closed',
      'catalogue-in-force',
    ]),
    at: instantShape,
    by: z.string().nullable().meta({ description: '账号编号；没有记录的是 null' }),
    unitCode: z.string().nullable(),
    itemCode: z.string().nullable(),
    title: z.string().nullable().meta({ description: '事项名称' }),
    number: z.int().meta({ description: '第几版、第几次登记' }),
    what: z.string().nullable().meta({ description: '更正说明、机构名称、目录标题' }),
  })
  .openapi('RecentChange', { description: '一处变化' })

export const changesRoutes = {
  readRegisterChange: createRoute({
    method: 'get',
    path: '/items/{code}/register-change',
    tags,
    summary: '机构登记改了以后，这份公开的指南哪里变了；没有变或者看过了，是 null',
    request: { params: itemParams },
    responses: {
      200: gives(z.object({ change: registerChangeShape.nullable() }), '变了的地方'),
      ...problems,
    },
  }),
  lookOver: createRoute({
    method: 'post',
    path: '/items/{code}/register-change/look',
    tags,
    summary: '看过了，没有问题；登记再改，再提醒',
    request: { params: itemParams, body: takes(z.strictObject(seen)) },
    responses: { 204: done, ...problems },
  }),
  recent: createRoute({
    method: 'get',
    path: '/recent-changes',
    tags,
    summary: '三十天里本单位和下级单位变了什么：发布、撤下、机构登记，和目录新的一版',
    responses: {
      200: gives(
        z.object({
          days: z.int(),
          changes: z.array(changeShape).readonly(),
          names: z.record(z.string(), z.string()).meta({ description: '账号编号到姓名' }),
        }),
        '从新到旧',
      ),
      ...problems,
    },
  }),
} as const

export type ChangesApi = ApiOf<typeof changesRoutes>
