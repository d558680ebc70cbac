import type { Item } from './catalogue.ts'
import { type FieldValue, fieldsOf, isList, isSame, isUnread, withField, withPath } from './fields.ts'
import { fold } from './fold.ts'
import { mergeOrder } from './merge-order.ts'

/** One field in which a person must choose; the merged item holds the local value. */
export interface FieldConflict {
  readonly kind: 'field'
  /** The item's local path. */
  readonly path: Item['path']
  /** A field path, or `path` itself. */
  readonly field: string
  readonly base?: FieldValue
  readonly local?: FieldValue
  readonly upper?: FieldValue
  readonly why: string
}

export interface MergedItem {
  readonly item: Item
  readonly conflicts: readonly FieldConflict[]
}

/** Field by field: what only one side changed is taken from there. Starting from the local item, nothing local is lost. */
export function mergeItem(base: Item, local: Item, upper: Item): MergedItem {
  let item = local
  const conflicts: FieldConflict[] = []
  const conflict = (field: string, three: ThreeValues, why: string) =>
    conflicts.push({ kind: 'field', path: local.path, field, ...three, why })

  const paths = { base: base.path, local: local.path, upper: upper.path }
  const path = mergePath(paths)
  if (!path.ok) conflict('path', paths, path.why)
  else if (!isSame(path.value, local.path)) item = withPath(item, path.value)

  const [ours, mine, theirs] = [fieldsOf(base), fieldsOf(local), fieldsOf(upper)]
  for (const field of new Set([...ours.keys(), ...mine.keys(), ...theirs.keys()])) {
    const three = { base: ours.get(field), local: mine.get(field), upper: theirs.get(field) }
    const merged = mergeValue(three)
    if (!merged.ok) conflict(field, three, merged.why)
    else if (!isSame(merged.value, three.local)) item = withField(item, field, merged.value)
  }
  return { item, conflicts }
}

interface ThreeValues {
  readonly base: FieldValue
  readonly local: FieldValue
  readonly upper: FieldValue
}

type Merged<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string }

const bothChanged = { ok: false, why: '上级和本地都改了这里，改得不一样；请定用哪一个。' } as const

/** One side may have renamed the group and the other the item. */
function mergePath({ base, local, upper }: Record<keyof ThreeValues, Item['path']>): Merged<Item['path']> {
  if (isSame(local, upper) || isSame(upper, base)) return { ok: true, value: local }
  if (isSame(local, base)) return { ok: true, value: upper }
  if (local.length !== base.length || upper.length !== base.length) return bothChanged
  const titles = base.map((title, level) => {
    if (local[level] === title) return upper[level]
    return upper[level] === title || upper[level] === local[level] ? local[level] : undefined
  })
  const path = titles.filter(title => title !== undefined)
  return path.length === base.length ? { ok: true, value: path } : bothChanged
}

function mergeValue({ base, local, upper }: ThreeValues): Merged<FieldValue> {
  if (isAlike(local, upper) || isSame(upper, base)) return { ok: true, value: local }
  // The extraction may have lost it: taking it over would turn a duty into a blank.
  if (isUnread(upper) && !isUnread(base))
    return { ok: false, why: '上级新版的这一格没有或读不出来，不能当作上级删去了；请对照上级的原文件。' }
  if (isSame(local, base)) return { ok: true, value: upper }
  const list = isList(base) && isList(local) && isList(upper) ? mergeLists(base, local, upper) : null
  if (list) return { ok: true, value: list }
  return bothChanged
}

/**
 * Both sides changed a list: what each added and took away goes together. Not where both took away the same member and
 * one put another there: that may be one member, changed twice. Nor where nothing could be read before: then what each
 * side wrote is the whole list.
 */
function mergeLists(
  base: readonly string[],
  local: readonly string[],
  upper: readonly string[],
): readonly string[] | null {
  const isRepeating = [base, local, upper].some(list => new Set(list).size < list.length)
  const { order, isContested } = mergeOrder(base, local, upper)
  const bothLost = base.some(each => !local.includes(each) && !upper.includes(each))
  const isReplaced = bothLost && order.some(each => !base.includes(each))
  if (isRepeating || isContested || isReplaced || base.length === 0) return null
  const merged = order.filter(each => !base.includes(each) || (local.includes(each) && upper.includes(each)))
  // Each side took away what the other left: nobody meant an empty cell.
  return merged.length === 0 ? null : merged
}

/** The same words, printed with other spaces or in another width. A column that is not there is not a lost tick. */
function isAlike(a: FieldValue, b: FieldValue): boolean {
  if (a === undefined || b === undefined) return a === b
  return isSame(a, b) || fold(JSON.stringify(a)) === fold(JSON.stringify(b))
}
