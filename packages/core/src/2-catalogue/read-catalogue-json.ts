import type { Catalogue, Item, Truth } from './catalogue.ts'

type ReadJson =
  | { readonly ok: true; readonly catalogues: readonly Catalogue[] }
  | { readonly ok: false; readonly problem: string }

/** What `catalogue read --json` prints: `{"catalogues":[…]}`, or one catalogue alone. What it does not know it leaves out. */
export function readCatalogueJson(json: unknown): ReadJson {
  const all = isObject(json) && Array.isArray(json.catalogues) ? json.catalogues : [json]
  for (const [n, each] of all.entries()) {
    const fault = faultOf(each)
    if (fault !== null)
      return { ok: false, problem: `${all.length > 1 ? `第 ${n + 1} 份目录` : '目录'}${fault}` }
  }
  return { ok: true, catalogues: (all as Catalogue[]).map(catalogueOf) }
}

function catalogueOf({ title, regionCode, sector, items, findings = [] }: Catalogue): Catalogue {
  return {
    title,
    ...(regionCode === undefined ? {} : { regionCode }),
    ...(sector === undefined ? {} : { sector }),
    items: items.map(itemOf),
    findings,
  }
}

function itemOf(item: Item): Item {
  const { path, elements, legalBasis, timeLimit, agency, channels, audience, mode, tiers, provenance } = item
  const kept = { path, elements, legalBasis, timeLimit, agency, channels, audience, mode, tiers }
  return { ...kept, provenance: provenance ?? {} }
}

function faultOf(json: unknown): string | null {
  if (!isObject(json)) return '不是一个对象'
  if (typeof json.title !== 'string') return '没有写 title（名称）'
  for (const key of ['regionCode', 'sector'])
    if (!['string', 'undefined'].includes(typeof json[key])) return `的 ${key} 不是文字`
  if (!Array.isArray(json.items)) return '没有写 items（事项的列表）'
  if (json.findings !== undefined && !(Array.isArray(json.findings) && json.findings.every(isFinding)))
    return '的 findings 不是读取说明的列表'
  for (const [n, item] of json.items.entries()) {
    const fault = faultOfItem(item)
    if (fault !== null) return `第 ${n + 1} 个事项的 ${fault}`
  }
  return null
}

/** The first field that does not hold what it should, and what that is. */
function faultOfItem(item: unknown): string | null {
  const fields = isObject(item) ? item : {}
  const { path, agency, timeLimit, audience, mode, tiers, provenance } = fields
  if (!isTexts(path) || path.length < 1 || path.length > 3 || path.includes(''))
    return 'path 应有 1 到 3 级名称'
  for (const field of ['elements', 'legalBasis', 'channels'])
    if (!isTexts(fields[field])) return `${field} 应是文字的列表`
  if (!isTextOrNull(agency)) return 'agency 应是文字或 null'
  if (!isObject(timeLimit) || !isTextOrNull(timeLimit.text) || !isRules(timeLimit.rules))
    return 'timeLimit 应有 text 和 rules'
  if (!isTruths(audience) || !has(audience, 'everyone', 'specificGroup'))
    return 'audience 应有 everyone 和 specificGroup（true、false 或 null）'
  if (!isTruths(mode) || !has(mode, 'proactive', 'onRequest'))
    return 'mode 应有 proactive 和 onRequest（true、false 或 null）'
  if (!isTruths(tiers)) return 'tiers 的值应是 true、false 或 null'
  if (provenance !== undefined && !(isObject(provenance) && Object.values(provenance).every(isCell)))
    return 'provenance 应写明行、列和来历'
  return null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

function isRules(value: unknown): boolean {
  return Array.isArray(value) && value.every(rule => isObject(rule) && typeof rule.kind === 'string')
}

function isTruths(value: unknown): value is Readonly<Record<string, Truth>> {
  return isObject(value) && Object.values(value).every(truth => truth === null || typeof truth === 'boolean')
}

function has(value: object, ...keys: readonly string[]): boolean {
  return keys.every(key => Object.hasOwn(value, key))
}

function isCell(value: unknown): boolean {
  const origins = ['stated', 'inherited', 'repaired', 'missing']
  return (
    isObject(value) &&
    Number.isInteger(value.row) &&
    Number.isInteger(value.column) &&
    origins.includes(value.how as string)
  )
}

function isFinding(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.at) || !Number.isInteger(value.at.row)) return false
  const { code, severity, what, why, fix } = value
  const isKnown = ['error', 'warning', 'info'].includes(severity as string)
  return isKnown && isTexts([code, what, why, fix]) && (value.at.path === undefined || isTexts(value.at.path))
}
