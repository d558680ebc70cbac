import type { CodedItem } from '../catalogue/store.ts'
import { categoryOf, parentOf } from './title.ts'
import type { PlacedTopic } from './topics.ts'

const enough = 6

/**
 * 也许您要找: what stands beside the item in a situation of life, then those under the same second-level title, then
 * the rest of its category.
 */
export function relatedTo(
  coded: CodedItem,
  items: readonly CodedItem[],
  topics: readonly PlacedTopic[],
): CodedItem[] {
  const groups = topics.flatMap(topic => topic.groups.map(group => group.items))
  const beside = groups.filter(group => group.some(({ code }) => code === coded.code)).flat()
  const parent = parentOf(coded.item)
  const near = items.filter(({ item }) => parent !== null && parentOf(item) === parent)
  const category = items.filter(({ item }) => categoryOf(item) === categoryOf(coded.item))
  const inOrder = new Map([...beside, ...near, ...category].map(other => [other.code, other]))
  inOrder.delete(coded.code)
  return [...inOrder.values()].slice(0, enough)
}
