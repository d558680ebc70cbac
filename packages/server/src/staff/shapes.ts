import { z } from '@hono/zod-openapi'
import { type Role, roleLabels } from '@mingbai/core/permission/role'
import { findPersonalData } from '@mingbai/core/personal-data/find'
import { instantShape } from '../http/shapes.ts'

const roles = Object.keys(roleLabels) as [Role, ...Role[]]

const roleNames = Object.entries(roleLabels).map(([role, label]) => `${role} ${label}`)

export const roleShape = z.enum(roles).meta({ description: `角色：${roleNames.join('、')}` })

export const postShape = z
  .strictObject({
    unitCode: z
      .string()
      .trim()
      .regex(/^[\p{Letter}\p{Number}._-]{1,40}$/u, '单位编码用 1 到 40 个字母、数字、点、横线或下划线')
      .refine(code => findPersonalData(code).length === 0, '看起来是手机号或证件号，不是单位编码')
      .meta({ description: '单位编码' }),
    role: roleShape,
  })
  .openapi('Post', { description: '任职：在哪个单位，做什么' })

export const codeShape = z.string().min(1).max(40)
export const tokenShape = z.string().min(1).max(100)
export const passwordShape = z.string().min(1).max(200)

export const sessionShape = z
  .object({
    id: z.uuid(),
    device: z.string(),
    createdAt: instantShape,
    lastUsedAt: instantShape,
    isThisOne: z.boolean(),
  })
  .openapi('Session', { description: '登录：一个登录着的浏览器' })
