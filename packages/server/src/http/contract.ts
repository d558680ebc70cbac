import { type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'

declare const app: OpenAPIHono

/**
 * What `hc` needs to know of routes, from their contract alone: `hc<ApiOf<typeof staffRoutes>>('/api')`. Nothing of
 * the server comes along.
 */
export type ApiOf<Routes extends Readonly<Record<string, RouteConfig>>> = {
  [Name in keyof Routes]: ReturnType<typeof app.openapi<Routes[Name]>>
}[keyof Routes]

const problemShape = z
  .object({ problem: z.string().meta({ description: '一句话：什么不对、在哪里、怎么办' }) })
  .openapi('Problem')

export function takes<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

export function gives<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } } as const
}

export const done = { description: '已办' } as const

/** Every route may be refused; the sentence says why. */
export const problems = { '4XX': gives(problemShape, '没有办') } as const
