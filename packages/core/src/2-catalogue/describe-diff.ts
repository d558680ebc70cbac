import type { Item } from './catalogue.ts'
import { describeChange } from './describe-change.ts'
import type { CatalogueDiff, Renaming } from './diff.ts'
import { grouped } from './grouped.ts'

/** One sentence, and the items it is true of. */
export interface Statement {
  readonly what: string
  /** Where a person must choose: what each side says. */
  readonly sides: readonly string[]
  readonly items: readonly string[]
}

/** What is to be said of one 一级事项. */
export interface Section {
  readonly category: string
  readonly statements: readonly Statement[]
}

/** A remark about one item, before remarks of the same words are put together. */
export interface Remark {
  readonly path: Item['path']
  readonly what: string
  readonly sides?: readonly string[]
  readonly note?: string
}

/** Below this a person should look whether the two are one item. */
const sure = 0.9

/** The difference as it is read: by category, and what is true of many items said once. */
export function describeDiff(diff: CatalogueDiff): readonly Section[] {
  const { added, removed, renamed, changed, reordered = [], title } = diff
  const sections = sectionsOf([
    ...added.map(({ path }) => ({ path, what: '新增的事项' })),
    ...removed.map(({ path }) => ({ path, what: '取消的事项' })),
    ...renamed.map(entry => ({ path: entry.after, ...describeRenaming(entry, renamed) })),
    ...changed.map(({ path, ...change }) => ({ path, what: describeChange(change) })),
    ...reordered.map(({ path }) => ({ path, what: '次序变了的事项' })),
  ])
  const named = title ? [{ what: `由“${title.before}”改为“${title.after}”`, sides: [], items: [] }] : []
  return [...(title ? [{ category: '目录名称', statements: named }] : []), ...sections]
}

export function sectionsOf(remarks: readonly Remark[]): readonly Section[] {
  return [...grouped(remarks, ({ path }) => path[0] ?? '')].map(([category, each]) => ({
    category,
    statements: [...grouped(each, ({ what, sides = [] }) => [what, ...sides].join('\n')).values()].map(
      same => ({
        what: same[0]?.what ?? '',
        sides: same[0]?.sides ?? [],
        items: [...new Set(same.map(({ path, note = '' }) => nameOf(path) + note))],
      }),
    ),
  }))
}

/** Under the heading of its category an item needs no category. */
function nameOf(path: Item['path']): string {
  return (path.length > 1 ? path.slice(1) : path).join(' › ')
}

function describeRenaming(entry: Renaming, all: readonly Renaming[]): Pick<Remark, 'what' | 'note'> {
  const { kind, before, after, confidence } = entry
  const old = before[0] === after[0] ? nameOf(before) : before.join(' › ')
  const whats: Readonly<Record<Renaming['kind'], () => string>> = {
    renamed: () => `由「${old}」改名而来`,
    moved: () => `由「${before.slice(0, -1).join(' › ')}」移来`,
    split: () => `由「${old}」拆分而来`,
    joined: () => {
      const sources = all.filter(({ to }) => to === entry.to).map(each => `「${each.before.join(' › ')}」`)
      return `由${sources.join('')}合并而来`
    },
  }
  const note = confidence < sure ? `（推断是同一事项，把握 ${Math.round(confidence * 100)}%，请核对）` : ''
  return { what: whats[kind](), note }
}
