import { createRoute, z } from '@hono/zod-openapi'
import { type ApiOf, done, gives, problems, takes } from '../http/contract.ts'
import { abilitiesShape, instantShape, writtenShape } from '../http/shapes.ts'
import { postShape, sessionShape } from './shapes.ts'

const tags = ['账号']
const params = z.object({ id: z.uuid() })

export const staffMemberShape = z
  .object({
    id: z.uuid(),
    name: z.string().meta({ description: '登录名' }),
    displayName: z.string(),
    posts: z.array(postShape),
    state: z.enum(['invited', 'active', 'locked', 'closed']),
    createdAt: instantShape,
    deactivatedAt: instantShape.nullable(),
    hasSecondFactor: z.boolean(),
    mustChangePassword: z.boolean(),
    demonstration: z.boolean().meta({ description: '演示账号，正式启用时停用' }),
    lockedUntil: instantShape.nullable(),
    abilities: abilitiesShape,
    invitationExpiresAt: instantShape.nullable().meta({ description: '没有可用的邀请链接的是 null' }),
  })
  .openapi('StaffMember', { description: '账号' })

const invited = {
  201: gives(
    z.object({
      id: z.uuid(),
      token: z.string(),
      path: z.string().meta({ description: '邀请链接在本网站的地址，只显示这一次' }),
      expiresAt: instantShape,
    }),
    '邀请链接',
  ),
  ...problems,
}

/** Without an answer of its own: the list tells the rest. */
const change = { 204: done, ...problems }

const name = z
  .string()
  .trim()
  .regex(/^[\p{Letter}\p{Number}._-]{2,30}$/u, '登录名用 2 到 30 个汉字、字母、数字、点、横线或下划线')

const displayNameShape = writtenShape.trim().min(1).max(40)

/** 账号, for administrators. */
export const staffRoutes = {
  list: createRoute({
    method: 'get',
    path: '/staff',
    tags,
    summary: '全部账号',
    responses: { 200: gives(z.object({ staff: z.array(staffMemberShape) }), '按登录名排列'), ...problems },
  }),
  invite: createRoute({
    method: 'post',
    path: '/staff',
    tags,
    summary: '新建账号，得到邀请链接',
    request: {
      body: takes(
        z.strictObject({
          name,
          displayName: displayNameShape,
          posts: z.array(postShape).max(50),
        }),
      ),
    },
    responses: invited,
  }),
  inviteAgain: createRoute({
    method: 'post',
    path: '/staff/{id}/invitation',
    tags,
    summary: '再发一个邀请链接（没收到、过期或忘记密码），以前的作废',
    request: { params },
    responses: invited,
  }),
  revokeInvitation: createRoute({
    method: 'delete',
    path: '/staff/{id}/invitation',
    tags,
    summary: '撤回邀请链接',
    request: { params },
    responses: change,
  }),
  rename: createRoute({
    method: 'put',
    path: '/staff/{id}/display-name',
    tags,
    summary: '改姓名：登录名和账号不变',
    request: { params, body: takes(z.strictObject({ displayName: displayNameShape })) },
    responses: change,
  }),
  changePosts: createRoute({
    method: 'put',
    path: '/staff/{id}/posts',
    tags,
    summary: '改任职；本人的登录都结束',
    request: { params, body: takes(z.strictObject({ posts: z.array(postShape).max(50) })) },
    responses: change,
  }),
  deactivate: createRoute({
    method: 'put',
    path: '/staff/{id}/deactivation',
    tags,
    summary: '停用账号；本人的登录都结束，邀请链接作废',
    request: { params },
    responses: change,
  }),
  reactivate: createRoute({
    method: 'delete',
    path: '/staff/{id}/deactivation',
    tags,
    summary: '恢复停用的账号',
    request: { params },
    responses: change,
  }),
  liftLock: createRoute({
    method: 'delete',
    path: '/staff/{id}/lock',
    tags,
    summary: '解除锁定',
    request: { params },
    responses: change,
  }),
  removeSecondFactor: createRoute({
    method: 'delete',
    path: '/staff/{id}/second-factor',
    tags,
    summary: '解除验证器（手机丢了）；本人的登录都结束',
    request: { params },
    responses: change,
  }),
  listSessions: createRoute({
    method: 'get',
    path: '/staff/{id}/sessions',
    tags,
    summary: '这个人在哪些设备上登录着',
    request: { params },
    responses: { 200: gives(z.object({ sessions: z.array(sessionShape) }), '最近用过的在前'), ...problems },
  }),
  endSessions: createRoute({
    method: 'delete',
    path: '/staff/{id}/sessions',
    tags,
    summary: '结束这个人的全部登录',
    request: { params },
    responses: change,
  }),
  endSession: createRoute({
    method: 'delete',
    path: '/staff/{id}/sessions/{sessionId}',
    tags,
    summary: '结束这个人的一个登录',
    request: { params: params.extend({ sessionId: z.uuid() }) },
    responses: change,
  }),
} as const

export type StaffApi = ApiOf<typeof staffRoutes>
