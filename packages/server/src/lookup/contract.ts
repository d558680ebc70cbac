import { createRoute, z } from '@hono/zod-openapi'
import { type DraftStateKind, draftStateLabels } from '@mingbai/core/4-content/draft-state'
import { type ApiOf, gives, problems } from '../http/contract.ts'

/** Of each kind; who needs more writes more. */
export const mostOfAKind = 8

const stateKinds = Object.keys(draftStateLabels) as [DraftStateKind, ...DraftStateKind[]]
const pathShape = z.array(z.string()).readonly()

function kindOf<T extends z.ZodType>(shape: T, description: string) {
  return z
    .object({
      found: z.array(shape).readonly(),
      hasMore: z.boolean().meta({ description: `找到的不止这 ${mostOfAKind} 个` }),
    })
    .meta({ description })
}

const lookupShape = z
  .object({
    items: kindOf(z.object({ itemCode: z.string(), path: pathShape }), '现行目录的事项，最像的在前'),
    drafts: kindOf(
      z.object({
        itemCode: z.string(),
        path: pathShape,
        state: z.enum(stateKinds),
        isReturned: z.boolean(),
        waitsForMe: z.boolean(),
      }),
      '您能看的草稿，轮到您办的在前',
    ),
    units: kindOf(
      z.object({ code: z.string(), name: z.string(), state: z.enum(['in-use', 'closed']) }),
      '登记簿里的机构，在用的在前',
    ),
    people: kindOf(
      z.object({
        id: z.uuid(),
        name: z.string().meta({ description: '登录名' }),
        displayName: z.string(),
        state: z.enum(['invited', 'active', 'locked', 'closed']),
      }),
      '您能看的账号',
    ),
  })
  .openapi('Lookup', { description: '工作台的查找' })

export const lookupRoutes = {
  lookUp: createRoute({
    method: 'get',
    path: '/lookup',
    tags: ['查找'],
    summary: '按编码、名称、俗称、草稿的状态、拼音和首字母查事项、草稿、机构、人员；查了什么不存',
    request: { query: z.object({ q: z.string().trim().min(1, '请写要查什么').max(200, '最多 200 个字') }) },
    responses: { 200: gives(lookupShape, `每一类最多 ${mostOfAKind} 个`), ...problems },
  }),
} as const

export type LookupApi = ApiOf<typeof lookupRoutes>
