/** The question in the reader's own words. A plain GET form: the question stands in the address. */
export function SearchForm({
  id,
  value = '',
  compact = false,
}: {
  id: string
  value?: string
  compact?: boolean
}) {
  return (
    <search>
      <form class={compact ? 'ask compact' : 'ask'} action="/search">
        <label class="vh" for={id}>
          要办什么事
        </label>
        <input
          id={id}
          name="q"
          type="search"
          value={value}
          placeholder="例如：失业金怎么领"
          autocomplete="off"
          maxlength={200}
          required
        />
        <button type="submit">搜索</button>
      </form>
    </search>
  )
}
