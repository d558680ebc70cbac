import { useSearchParams } from 'react-router'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { SoughtInput } from '../ui/sought-input.tsx'
import { ItemRows } from './item-rows.tsx'
import { type Shown, shownItems, shownLabels } from './shown-items.ts'
import { useWorklist } from './worklist.ts'

/** 事项: every one of the catalogue in force; what is looked for stands in the address. */
export function ItemsPage() {
  const worklist = useWorklist()
  const [search, setSearch] = useSearchParams()
  const sought = search.get('q') ?? ''
  const shown = (search.get('show') ?? 'all') as Shown
  const look = (change: { q?: string; show?: string }) => {
    const next = { q: sought, show: shown, ...change }
    setSearch(
      Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '' && value !== 'all')),
      { replace: true },
    )
  }
  const all = worklist.data?.items ?? []
  const items = shownItems(all, { sought, shown })
  return (
    <Page title="事项" lead="现行目录里的每一个事项：公众现在看到什么，还欠几项要素，草稿到了哪一步。">
      <search className="tools">
        <label htmlFor="sought">查找</label>
        <SoughtInput id="sought" sought={sought} onSought={q => look({ q })} />
        <label htmlFor="shown">只看</label>
        <select id="shown" value={shown} onChange={({ target }) => look({ show: target.value })}>
          {Object.entries(shownLabels).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <p role="status">
          {items.length} 个，共 {all.length} 个
        </p>
      </search>
      {worklist.isLoading && <Loading />}
      <ProblemNote failure={worklist.error} again={() => worklist.refetch()} />
      {items.length > 0 && <ItemRows items={items} />}
      {worklist.data && items.length === 0 && (
        <p className="empty">没有这样的事项。可以换个词，或者把“只看”改回“全部”；编码也能查。</p>
      )}
    </Page>
  )
}
