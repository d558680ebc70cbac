import { Link, useLocation } from 'react-router'
import { useWorklist } from './worklist.ts'

/** The list from which an item was opened, as a link gives it on. */
export interface FromList {
  readonly codes: readonly string[]
}

/** The items before and after this one: in the list it was opened from, else in the catalogue. */
export function Neighbours({ code }: { readonly code: string }) {
  const state = useLocation().state as FromList | null
  const all = useWorklist().data?.items ?? []
  const codes = state?.codes ?? all.map(({ itemCode }) => itemCode)
  const place = codes.indexOf(code)
  if (place === -1) return null
  const [before, after] = [codes[place - 1], codes[place + 1]]
  return (
    <span className="neighbours">
      {before && (
        <Link to={`/items/${before}`} state={state} rel="prev" aria-keyshortcuts="k">
          上一个
        </Link>
      )}
      <span>
        第 {place + 1} 个，共 {codes.length} 个
      </span>
      {after && (
        <Link to={`/items/${after}`} state={state} rel="next" aria-keyshortcuts="j">
          下一个
        </Link>
      )}
    </span>
  )
}
