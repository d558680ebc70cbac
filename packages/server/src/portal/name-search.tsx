import type { CodedItem } from '../catalogue/store.ts'
import { titleOf } from './title.ts'

/** The one box. It says what it can do: a box that takes whole questions and finds nothing would mislead. */
export function NameSearch({ items }: { items: readonly CodedItem[] }) {
  const example = shortestTitle(items)
  return (
    <search>
      <form class="ask" action="/items#results">
        <label class="vh" for="name">
          事项名称
        </label>
        <input
          id="name"
          name="name"
          type="search"
          placeholder={example === null ? undefined : `例如：${example}`}
          autocomplete="off"
          aria-describedby="name-help"
        />
        <button type="submit">查找</button>
      </form>
      <p class="help" id="name-help">
        按事项名称查找，写几个字就行。整句提问的搜索还没有做好。
      </p>
    </search>
  )
}

/** The shortest name reads best inside the box, and is always one that finds something. */
function shortestTitle(items: readonly CodedItem[]): string | null {
  return items
    .map(({ item }) => titleOf(item))
    .reduce<string | null>(
      (best, title) => (best !== null && best.length <= title.length ? best : title),
      null,
    )
}
