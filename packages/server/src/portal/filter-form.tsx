import type { Category } from './categories.ts'
import type { Filters } from './filters.ts'
import { tierLabel } from './tiers.ts'

interface FilterFormProps {
  readonly filters: Filters
  readonly categories: readonly Category[]
  readonly tiers: readonly string[]
  readonly total: number
}

/** A plain GET form: what is filtered stands in the address, and can be kept or sent to somebody. */
export function FilterForm({ filters, categories, tiers, total }: FilterFormProps) {
  return (
    <search>
      <form class="filters" action="/items#results" aria-label="筛选">
        <div class="field wide">
          <label for="name">事项名称含有</label>
          <input id="name" name="name" type="search" value={filters.name} autocomplete="off" />
        </div>
        <div class="field wide">
          <label for="category">类别</label>
          <select id="category" name="category">
            <option value="">
              全部 {categories.length} 类（{total}）
            </option>
            {categories.map(({ title, rows }) => (
              <option value={title} selected={title === filters.category}>
                {title}（{rows.length}）
              </option>
            ))}
          </select>
        </div>
        {tiers.length > 0 && (
          <div class="field">
            <label for="tier">公开层级</label>
            <select id="tier" name="tier">
              <option value="">全部</option>
              {tiers.map(tier => (
                <option value={tier} selected={tier === filters.tier}>
                  {tierLabel(tier)}
                </option>
              ))}
            </select>
          </div>
        )}
        <label class="check">
          <input type="checkbox" name="doubtful" value="1" checked={filters.doubtful} />
          只看待核
        </label>
        <button class="button" type="submit">
          筛选
        </button>
      </form>
    </search>
  )
}
