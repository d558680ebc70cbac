import { z } from '@hono/zod-openapi'
import { type Action, actionLabels } from '@mingbai/core/permission/action'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const unseen = /[\0-\x08\v\f\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/

/** What people write: without control characters, and without those that turn the direction of what follows. */
export const writtenShape = z
  .string()
  .refine(text => !unseen.test(text), '里面有看不见的控制字符，多半是粘贴来的；请删去，重新打字')

/** An instant, ISO 8601 in UTC. */
export const instantShape = z.iso.datetime()

export const hashShape = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '不是文字的散列值')
  .meta({ description: '文字的散列值（SM3）' })

export const itemParams = z.object({ code: z.string().regex(/^\d{4,}$/, '不是事项编码') })

const actions = Object.keys(actionLabels) as [Action, ...Action[]]

/** What the person may do here; of what they may not, why. */
export const abilitiesShape = z
  .partialRecord(
    z.enum(actions),
    z.union([
      z.object({ allowed: z.literal(true) }),
      z.object({ allowed: z.literal(false), reason: z.string() }),
    ]),
  )
  .openapi('Abilities', { description: '能做什么；不能做的，为什么' })
