import type { CodedItem } from '../catalogue/store.ts'
import type { Topic } from '../site.ts'
import { titleOf } from './title.ts'

/** 遇到的事: a situation in life, with the items that belong to it as they stand in the catalogue in force. */
export interface PlacedTopic extends Omit<Topic, 'groups'> {
  readonly groups: readonly { readonly title: string; readonly items: readonly CodedItem[] }[]
  /** How many items, each counted once. */
  readonly count: number
}

/** Topics name items by their titles. A title the catalogue no longer has is left out; a topic left empty too. */
export function placeTopics(topics: readonly Topic[], items: readonly CodedItem[]): PlacedTopic[] {
  const byTitle = new Map(items.map(coded => [titleOf(coded.item), coded]))
  return topics
    .map(topic => {
      const groups = topic.groups
        .map(({ title, items: titles }) => ({
          title,
          items: titles.flatMap(name => byTitle.get(name) ?? []),
        }))
        .filter(group => group.items.length > 0)
      const codes = groups.flatMap(group => group.items.map(({ code }) => code))
      return { ...topic, groups, count: new Set(codes).size }
    })
    .filter(({ count }) => count > 0)
}

/** Titles that topics name and the catalogue does not have. */
export function titlesNotPlaced(topics: readonly Topic[], items: readonly CodedItem[]): readonly string[] {
  const known = new Set(items.map(({ item }) => titleOf(item)))
  const named = topics.flatMap(({ groups }) => groups.flatMap(group => group.items))
  return [...new Set(named)].filter(title => !known.has(title))
}

export function topicHref(key: string): string {
  return `/topics/${encodeURIComponent(key)}`
}
