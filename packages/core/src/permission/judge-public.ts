import { type Action, actionLabels } from './action.ts'
import type { Judgement } from './judgement.ts'
import { publicSights } from './public-sight.ts'
import { type PublicSurface, surfaceLabels } from './surface.ts'
import { stateLabel, type Thing, things } from './thing.ts'

/** On a public surface everybody is the public: nobody's page shows more than another's. */
export function judgePublic(action: Action, { kind, state }: Thing, surface: PublicSurface): Judgement {
  const rows = publicSights.filter(
    row => row.thing === kind && row.action === action && row.surfaces.includes(surface),
  )
  const states = rows.flatMap((row): readonly string[] => row.states)
  if (states.includes(state)) return { allowed: true }
  const where = surfaceLabels[surface]
  const then = states.map(each => `“${stateLabel(kind, each)}”`).join('、')
  const reason =
    then === ''
      ? `对${things[kind].label}，“${actionLabels[action]}”不在${where}上提供；请到工作台办。`
      : `${things[kind].label}现在是“${stateLabel(kind, state)}”，${where}只在${then}时提供“${actionLabels[action]}”。`
  return { allowed: false, reason }
}
