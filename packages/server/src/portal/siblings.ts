import type { CodedItem } from '../catalogue/store.ts'
import { categoryOf, parentOf } from './title.ts'

const enough = 6

/** 同类事项: those under the same second-level title first, then the rest of the category, in document order. */
export function siblingsOf(coded: CodedItem, items: readonly CodedItem[]): CodedItem[] {
  const parent = parentOf(coded.item)
  const others = items.filter(
    other => other.code !== coded.code && categoryOf(other.item) === categoryOf(coded.item),
  )
  const isNear = (other: CodedItem) => parent !== null && parentOf(other.item) === parent
  return [...others.filter(isNear), ...others.filter(other => !isNear(other))].slice(0, enough)
}
