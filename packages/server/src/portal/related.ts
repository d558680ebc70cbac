import type { CodedItem } from '../catalogue/store.ts'
import { categoryOf, parentOf } from './title.ts'
import type { PlacedTopic } from './topics.ts'

const enough = 6

/**
 * 也许您要找, all of the item's own category: what stands beside it in a situation of life, then one
 * of each other group of that situation, and the rest of them; then those under the same second-level title, then its
 * category. A group may hold items of several (替职工办); the others are left out.
 */
export function relatedTo(
  coded: CodedItem,
  items: readonly CodedItem[],
  topics: readonly PlacedTopic[],
): CodedItem[] {
  const category = items.filter(({ item }) => categoryOf(item) === categoryOf(coded.item))
  const groups = topics
    .filter(topic => topic.groups.some(holdsIt))
    .flatMap(topic => topic.groups.map(group => ({ isBeside: holdsIt(group), items: own(group.items) })))
  const beside = groups.filter(({ isBeside }) => isBeside)
  const others = groups.filter(({ isBeside }) => !isBeside)
  const parent = parentOf(coded.item)
  const near = items.filter(({ item }) => parent !== null && parentOf(item) === parent)
  const inOrder = new Map(
    [
      ...beside.flatMap(group => group.items),
      ...others.flatMap(group => group.items.slice(0, 1)),
      ...others.flatMap(group => group.items),
      ...near,
      ...category,
    ].map(other => [other.code, other]),
  )
  inOrder.delete(coded.code)
  return [...inOrder.values()].slice(0, enough)

  function holdsIt(group: { readonly items: readonly CodedItem[] }): boolean {
    return group.items.some(({ code }) => code === coded.code)
  }

  function own(placed: readonly CodedItem[]): readonly CodedItem[] {
    return placed.filter(({ item }) => categoryOf(item) === categoryOf(coded.item))
  }
}
