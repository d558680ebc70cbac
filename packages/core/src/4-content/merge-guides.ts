import { type GuideField, guideFields } from './guide-fields.ts'
import { isRowList } from './guide-rows.ts'
import { type GuideConflict, mergeRows } from './merge-rows.ts'
import { isSameValue } from './same-value.ts'
import type { ProcessingTime, ServiceGuide } from './service-guide.ts'

export interface GuideMerge {
  readonly merged: ServiceGuide
  /** What both changed, each in their own way: the merged guide holds mine, the conflict holds all three. */
  readonly conflicts: readonly GuideConflict[]
}

/** Two people's edits of one guide put together, field by field and row by row; nobody's words are lost. */
export function mergeGuides(base: ServiceGuide, mine: ServiceGuide, theirs: ServiceGuide): GuideMerge {
  const conflicts: GuideConflict[] = []
  const fields = guideFields.map(field => {
    const merged =
      field === 'processingTime'
        ? mergeTimes(base[field], mine[field], theirs[field])
        : mergeValue(field, base[field], mine[field], theirs[field])
    conflicts.push(...merged.conflicts)
    return [field, merged.value] as const
  })
  const said = fields.filter(([, value]) => value !== undefined)
  return { merged: Object.fromEntries(said) as unknown as ServiceGuide, conflicts }
}

interface Merged {
  readonly value: unknown
  readonly conflicts: readonly GuideConflict[]
}

/** One may set the promise while the other mends the law's limit. */
function mergeTimes(base: ProcessingTime, mine: ProcessingTime, theirs: ProcessingTime): Merged {
  const parts = (['statutory', 'promised', 'notes'] as const).map(part => ({
    part,
    ...mergeValue('processingTime', base[part], mine[part], theirs[part], `processingTime.${part}`),
  }))
  return {
    value: Object.fromEntries(parts.map(({ part, value }) => [part, value])),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  }
}

function mergeValue(
  field: GuideField,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  at: string = field,
): Merged {
  if (isSameValue(mine, theirs) || isSameValue(theirs, base)) return { value: mine, conflicts: [] }
  if (isSameValue(mine, base)) return { value: theirs, conflicts: [] }
  if (isRowList(base) && isRowList(mine) && isRowList(theirs)) {
    const { rows, conflicts } = mergeRows({ field, at }, base, mine, theirs)
    return { value: rows, conflicts }
  }
  return { value: mine, conflicts: [{ kind: 'value', field, at, base, mine, theirs }] }
}
