import type { Catalogue, Item } from '../../packages/core/src/2-catalogue/catalogue.ts'
import { fieldsOf, isUnread, valueKey } from '../../packages/core/src/2-catalogue/fields.ts'
import { fold } from '../../packages/core/src/2-catalogue/fold.ts'
import type { TrueItem } from './printed-table.ts'

export const judgedFields = [
  'path',
  'elements',
  'legalBasis',
  'timeLimit',
  'agency',
  'channels',
  'audience',
  'mode',
  'tiers',
] as const
export type JudgedField = (typeof judgedFields)[number]

/** Values of one field over any number of documents. */
export interface Count {
  /** Read as they are. */
  right: number
  /** Given by the reader, right or wrong. */
  given: number
  /** Stand in the document. */
  wanted: number
  /** Wrong while stated or inherited, at an item without any finding. */
  silent: number
}

interface Miss {
  readonly field: JudgedField
  readonly path: readonly string[]
  readonly given: unknown
  readonly wanted: unknown
}

export interface Judgement {
  readonly counts: Readonly<Record<JudgedField, Count>>
  readonly silent: readonly Miss[]
  readonly items: number
  /** Findings at items, whatever their severity. */
  readonly findings: number
}

const pathKey = (path: readonly string[]) => path.map(fold).join('\n')

/** Compares what was read with what a careful person reads. Who is who is told by path, else by title. */
export function judge(read: readonly Catalogue[], truth: readonly TrueItem[]): Judgement {
  const counts = emptyCounts()
  const silent: Miss[] = []
  const findings = read.flatMap(catalogue =>
    catalogue.findings.flatMap(({ at }) => (at.path ? [pathKey(at.path)] : [])),
  )
  const doubted = new Set(findings)
  for (const wanted of truth)
    for (const field of judgedFields) if (isGiven(valueIn(wanted, field))) counts[field].wanted++
  const seen = new Set<TrueItem>()
  for (const item of read.flatMap(catalogue => catalogue.items)) {
    const wanted = findTrue(item, truth, seen)
    if (wanted) seen.add(wanted)
    for (const field of judgedFields) {
      const given = valueIn(item, field)
      if (!isGiven(given)) continue
      counts[field].given++
      const right = wanted && valueIn(wanted, field)
      if (right !== undefined && isEqual(given, right)) counts[field].right++
      else if (!doubted.has(pathKey(item.path)) && isCertain(item, field, wanted)) {
        // An item that is nobody's has one error, not nine.
        if (!wanted && field !== 'path') continue
        counts[field].silent++
        silent.push({ field, path: item.path, given, wanted: right })
      }
    }
  }
  return { counts, silent, items: truth.length, findings: findings.length }
}

/** The item of that path, else one of that title under another. */
function findTrue(item: Item, truth: readonly TrueItem[], seen: ReadonlySet<TrueItem>): TrueItem | undefined {
  const key = pathKey(item.path)
  const leaf = fold(item.path.at(-1) ?? '')
  const free = truth.filter(each => !seen.has(each) && fold(each.path.at(-1) ?? '') === leaf)
  return free.find(each => pathKey(each.path) === key) ?? free[0]
}

export function emptyCounts(): Record<JudgedField, Count> {
  const entries = judgedFields.map(field => [field, { right: 0, given: 0, wanted: 0, silent: 0 }])
  return Object.fromEntries(entries)
}

/** Harmonic mean of how much of what is given is right, and how much of what is wanted is given; 1 where nothing is either. */
export function f1({ right, given, wanted }: Count): number {
  return given + wanted === 0 ? 1 : (2 * right) / (given + wanted)
}

function valueIn(item: TrueItem | Item, field: JudgedField): unknown {
  const value = item[field]
  return field === 'timeLimit' && typeof value === 'object' && value && 'text' in value ? value.text : value
}

function isGiven(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.values(value).some(each => each !== null)
  return value !== null && value !== undefined
}

/** Where the document's own characters count, white space apart; lists in any order of their members. */
function isEqual(a: unknown, b: unknown): boolean {
  return foldedKey(a) === foldedKey(b)
}

function foldedKey(value: unknown): string {
  if (Array.isArray(value)) return value.map(each => fold(String(each))).join('\n')
  return typeof value === 'string' ? fold(value) : valueKey(value)
}

/** Of ticks, those that differ count: a null beside a wrong one does not excuse it. */
function isCertain(item: Item, field: JudgedField, wanted: TrueItem | undefined): boolean {
  const certain = (key: string) => /^(stated|inherited)$/.test(item.provenance[key]?.how ?? '')
  if (field !== 'audience' && field !== 'mode' && field !== 'tiers') return certain(field)
  const truths = wanted?.[field] as Readonly<Record<string, unknown>> | undefined
  return [...fieldsOf(item)].some(([key, given]) => {
    const [group, name = ''] = key.split('.')
    return group === field && !isUnread(given) && given !== truths?.[name] && certain(key)
  })
}
