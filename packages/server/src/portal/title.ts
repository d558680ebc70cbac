import type { Item } from '@mingbai/core/2-catalogue/catalogue'

/** The name residents know an item by: its last title. */
export function titleOf(item: Item): string {
  return item.path.at(-1) ?? '（原表没有名称）'
}

/** 一级事项. */
export function categoryOf(item: Item): string {
  return item.path[0] ?? '（原表没有分类）'
}

/** The second level, where a third-level title stands below it. */
export function parentOf(item: Item): string | null {
  return item.path.length > 2 ? (item.path[1] ?? null) : null
}
