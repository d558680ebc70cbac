import { createRoute, z } from '@hono/zod-openapi'
import { type ApiOf, gives, problems, takes } from '../http/contract.ts'
import { abilitiesShape, instantShape } from '../http/shapes.ts'
import { unitCodeShape, unitShape } from './unit-shape.ts'

const tags = ['机构登记簿']
const params = z.object({ code: unitCodeShape })
const onto = z.int().min(1).meta({ description: '您看到的是第几次登记；别人在这以后改过的，退回（409）' })

const standing = {
  number: z.int().meta({ description: '第几次登记' }),
  state: z.enum(['in-use', 'closed']),
  unit: unitShape,
  writtenBy: z.string().nullable().meta({ description: '账号编号；null 是首次启动时读入的' }),
  writtenAt: instantShape,
}

const registerShape = z
  .object({
    units: z.array(z.object({ ...standing, abilities: abilitiesShape })),
    wholeSite: z
      .object({ code: z.string(), name: z.string(), isForPosts: z.boolean() })
      .meta({ description: '全站：登记本局以前，任职写它的编码' }),
    abilities: abilitiesShape.meta({ description: '能不能登记新的' }),
  })
  .openapi('Register', { description: '机构登记簿' })

const registeredShape = z
  .object({
    ...standing,
    abilities: abilitiesShape,
    hoursToday: z.string().nullable().meta({ description: '今天施行的办公时间；没有登记的是 null' }),
    items: z
      .array(
        z.object({
          itemCode: z.string(),
          path: z.array(z.string()).readonly().nullable().meta({ description: '现行目录没有的是 null' }),
          isPublished: z.boolean(),
          hasDraft: z.boolean(),
        }),
      )
      .meta({ description: '指南里显示这个机构的事项：登记一改，这些都跟着变' }),
    history: z.array(z.object(standing)).meta({ description: '历次登记，从新到旧' }),
    names: z.record(z.string(), z.string()).meta({ description: '账号编号到姓名' }),
  })
  .openapi('RegisteredUnit', { description: '登记着的机构' })

const one = { 200: gives(registeredShape, '登记现在的样子，和跟着变的事项'), ...problems }

export const organisationRoutes = {
  list: createRoute({
    method: 'get',
    path: '/units',
    tags,
    summary: '全部机构，包括已撤销的',
    responses: { 200: gives(registerShape, '按编码排列'), ...problems },
  }),
  read: createRoute({
    method: 'get',
    path: '/units/{code}',
    tags,
    summary: '一个机构：现在的登记、历次的登记、哪些指南显示它',
    request: { params },
    responses: one,
  }),
  register: createRoute({
    method: 'post',
    path: '/units',
    tags,
    summary: '登记一个机构',
    request: { body: takes(unitShape) },
    responses: { 201: gives(registeredShape, '登记现在的样子'), ...problems },
  }),
  change: createRoute({
    method: 'put',
    path: '/units/{code}',
    tags,
    summary: '改登记：地址、电话、办公时间……；两秒内公众看得到',
    request: { params, body: takes(z.strictObject({ unit: unitShape, onto })) },
    responses: one,
  }),
  close: createRoute({
    method: 'post',
    path: '/units/{code}/closing',
    tags,
    summary: '撤销：它的地址、电话、办公时间不再显示，以前的登记留着',
    request: { params, body: takes(z.strictObject({ onto })) },
    responses: one,
  }),
} as const

export type OrganisationApi = ApiOf<typeof organisationRoutes>
