import { createRoute, z } from '@hono/zod-openapi'
import { type ApiOf, done, gives, problems, takes } from '../../http/contract.ts'
import { instantShape } from '../../http/shapes.ts'
import { codeShape, passwordShape, postShape, roleShape, sessionShape, tokenShape } from '../shapes.ts'
import { todos } from './todos.ts'

const tags = ['登录']

export const whoShape = z
  .object({
    staff: z
      .object({ id: z.uuid(), name: z.string(), displayName: z.string() })
      .nullable()
      .meta({ description: '没有登录的是 null' }),
    unitCode: z.string().nullable().meta({ description: '现在代表哪个单位' }),
    roles: z.array(roleShape).meta({ description: '在这个单位的角色' }),
    posts: z.array(postShape).meta({ description: '全部任职' }),
    todo: z.array(z.enum(todos)).meta({ description: '先要做的事，按次序；空的就可以开始工作' }),
    hasSecondFactor: z.boolean(),
    recoveryCodesLeft: z.number().int(),
  })
  .openapi('Who', { description: '谁登录着，先要做什么' })

const who = { 200: gives(whoShape, '谁登录着'), ...problems }
const recoveryCodes = gives(
  z.object({ recoveryCodes: z.array(z.string()).meta({ description: '只显示这一次' }) }),
  '恢复码',
)

/** 登录 and what a person does with their own account. */
export const sessionRoutes = {
  signIn: createRoute({
    method: 'post',
    path: '/auth/sign-in',
    tags,
    summary: '用登录名和密码登录',
    request: { body: takes(z.strictObject({ name: z.string().min(1).max(100), password: passwordShape })) },
    responses: who,
  }),
  giveCode: createRoute({
    method: 'post',
    path: '/auth/second-factor',
    tags,
    summary: '登录的第二步：验证器上的六位数字，或一个恢复码',
    request: {
      body: takes(
        z.union([z.strictObject({ code: codeShape }), z.strictObject({ recoveryCode: codeShape })]),
      ),
    },
    responses: who,
  }),
  signOut: createRoute({
    method: 'post',
    path: '/auth/sign-out',
    tags,
    summary: '退出登录',
    responses: { 204: done, ...problems },
  }),
  readInvitation: createRoute({
    method: 'post',
    path: '/auth/invitation',
    tags,
    summary: '邀请链接是给谁的（不用登录）',
    request: { body: takes(z.strictObject({ token: tokenShape })) },
    responses: {
      200: gives(
        z.object({ name: z.string(), displayName: z.string(), expiresAt: instantShape }),
        '给谁的，到什么时候',
      ),
      ...problems,
    },
  }),
  acceptInvitation: createRoute({
    method: 'post',
    path: '/auth/invitation/accept',
    tags,
    summary: '接受邀请：设密码，只能一次；然后登录',
    request: { body: takes(z.strictObject({ token: tokenShape, password: passwordShape })) },
    responses: { 200: gives(z.object({ name: z.string() }), '登录名'), ...problems },
  }),
  who: createRoute({ method: 'get', path: '/session', tags, summary: '谁登录着', responses: who }),
  changeUnit: createRoute({
    method: 'put',
    path: '/session/unit',
    tags,
    summary: '换一个单位工作',
    request: { body: takes(postShape.pick({ unitCode: true })) },
    responses: who,
  }),
  changePassword: createRoute({
    method: 'put',
    path: '/session/password',
    tags,
    summary: '改密码；别处的登录都结束',
    request: { body: takes(z.strictObject({ present: passwordShape, next: passwordShape })) },
    responses: who,
  }),
  enrol: createRoute({
    method: 'post',
    path: '/session/second-factor',
    tags,
    summary: '绑定验证器的第一步：取得密钥',
    responses: {
      200: gives(
        z.object({ secret: z.string(), uri: z.string().meta({ description: '画成二维码给验证器扫' }) }),
        '密钥',
      ),
      ...problems,
    },
  }),
  confirmEnrolment: createRoute({
    method: 'put',
    path: '/session/second-factor',
    tags,
    summary: '绑定验证器的第二步：输入一个验证码，得到恢复码；别处的登录都结束',
    request: { body: takes(z.strictObject({ code: codeShape })) },
    responses: { 200: recoveryCodes, ...problems },
  }),
  renewRecoveryCodes: createRoute({
    method: 'post',
    path: '/session/recovery-codes',
    tags,
    summary: '换一套恢复码，旧的作废',
    request: { body: takes(z.strictObject({ code: codeShape })) },
    responses: { 200: recoveryCodes, ...problems },
  }),
  listSessions: createRoute({
    method: 'get',
    path: '/session/all',
    tags,
    summary: '我在哪些设备上登录着',
    responses: { 200: gives(z.object({ sessions: z.array(sessionShape) }), '最近用过的在前'), ...problems },
  }),
  endSession: createRoute({
    method: 'delete',
    path: '/session/all/{id}',
    tags,
    summary: '结束我的一个登录',
    request: { params: z.object({ id: z.uuid() }) },
    responses: { 204: done, ...problems },
  }),
  endOtherSessions: createRoute({
    method: 'delete',
    path: '/session/others',
    tags,
    summary: '结束我在别处的登录',
    responses: { 204: done, ...problems },
  }),
} as const

export type SessionApi = ApiOf<typeof sessionRoutes>
