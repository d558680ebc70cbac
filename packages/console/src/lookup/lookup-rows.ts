import { draftStateLabels } from '@mingbai/core/4-content/draft-state'
import type { InferResponseType } from 'hono/client'
import type { api } from '../api.ts'
import { screens } from '../screens.ts'
import type { AtWork } from '../session/at-work.ts'
import type { Opened } from './recent.ts'

export type Lookup = InferResponseType<typeof api.lookup.$get, 200>

/** What was found of one kind. */
export interface LookupGroup {
  readonly title: string
  readonly rows: readonly Opened[]
  readonly hasMore: boolean
}

const titleOf = (path: readonly string[]) => path.at(-1) ?? ''
const parentsOf = (path: readonly string[]) => path.slice(0, -1).join('，')

/** Everything found, in groups; a group of nothing is left out. */
export function lookupGroups(who: AtWork, typed: string, { items, drafts, units, people }: Lookup) {
  const draftRow = ({
    itemCode,
    path,
    state,
    isReturned,
    waitsForMe,
  }: Lookup['drafts']['found'][number]) => ({
    to: `/items/${itemCode}`,
    label: titleOf(path),
    sub: `${isReturned ? '退回修改' : draftStateLabels[state]}${waitsForMe ? '，等您办' : ''}`,
  })
  const groups: readonly LookupGroup[] = [
    { title: '去哪里', rows: screensCalled(who, typed), hasMore: false },
    group('草稿', drafts, draftRow),
    group('事项', items, ({ itemCode, path }) => ({
      to: `/items/${itemCode}`,
      label: titleOf(path),
      sub: [itemCode, parentsOf(path)].join(' '),
    })),
    group('机构', units, ({ code, name, state }) => ({
      to: `/units/${code}`,
      label: name,
      sub: state === 'closed' ? `${code}，已撤销` : code,
    })),
    group('人员', people, ({ id, name, displayName }) => ({
      to: id === who.staff.id ? '/account' : `/staff/${id}`,
      label: displayName,
      sub: name,
    })),
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** Screens that the person may open. */
function screensCalled(who: AtWork, typed: string): readonly Opened[] {
  const sought = typed.toLowerCase().replaceAll(' ', '')
  return screens
    .filter(({ judge }) => judge?.(who).allowed ?? true)
    .filter(({ label, typed: names }) => `${label} ${names}`.split(' ').some(name => name.startsWith(sought)))
    .map(({ to, label, letter }) => ({ to, label, sub: `g ${letter}` }))
}

function group<T>(
  title: string,
  { found, hasMore }: { readonly found: readonly T[]; readonly hasMore: boolean },
  row: (each: T) => Opened,
): LookupGroup {
  return { title, rows: found.map(row), hasMore }
}
