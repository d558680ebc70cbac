import type { DivisionTable } from '../division/division.ts'
import type { Law } from '../law/law.ts'

/**
 * What the rules know beside the document. Null is what this place has not supplied: rules that need it say nothing.
 */
export interface LintFacts {
  /** YYYY-MM-DD in the place's own time. */
  readonly today: string
  readonly laws: readonly Law[]
  readonly divisions: DivisionTable
  /** 机构名录: the units that may be a 公开主体. */
  readonly agencies: readonly string[] | null
  /** Names of the items in the national template (标准指引). */
  readonly itemNames: readonly string[] | null
  /** 序号 as printed, one for each item; items do not carry theirs. */
  readonly ordinals: readonly number[] | null
}

/** The facts an office can supply about its own place. */
export type LocalFacts = Pick<LintFacts, 'agencies' | 'itemNames' | 'ordinals'>

export const noLocalFacts: LocalFacts = { agencies: null, itemNames: null, ordinals: null }

type ReadFacts =
  | { readonly ok: true; readonly facts: LocalFacts }
  | { readonly ok: false; readonly problem: string }

/** Local facts from a JSON document: `{"agencies":["…"],"itemNames":["…"],"ordinals":[1,2]}`, each of them optional. */
export function readLocalFacts(json: unknown): ReadFacts {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return problem('应是一个对象')
  const unknown = Object.keys(json).find(key => !Object.hasOwn(noLocalFacts, key))
  if (unknown !== undefined) return problem(`不认识“${unknown}”`)
  const { agencies = null, itemNames = null, ordinals = null } = json as Record<string, unknown>
  if (!isTexts(agencies)) return problem('agencies 应是名称的列表')
  if (!isTexts(itemNames)) return problem('itemNames 应是名称的列表')
  if (!isNumbers(ordinals)) return problem('ordinals 应是序号的列表')
  return { ok: true, facts: { agencies, itemNames, ordinals } }
}

function isTexts(value: unknown): value is readonly string[] | null {
  return value === null || (Array.isArray(value) && value.every(each => typeof each === 'string'))
}

function isNumbers(value: unknown): value is readonly number[] | null {
  return value === null || (Array.isArray(value) && value.every(each => typeof each === 'number'))
}

function problem(what: string): ReadFacts {
  return { ok: false, problem: `${what}；可以写的是 agencies、itemNames、ordinals。` }
}
