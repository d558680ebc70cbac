import { type PlacedTopic, topicHref } from './topics.ts'

/** One character leads each situation, as in a dictionary's index. */
export function TopicList({ topics }: { topics: readonly PlacedTopic[] }) {
  return (
    <ul class="topics">
      {topics.map(({ key, mark, title, gist, count }) => (
        <li>
          <a href={topicHref(key)}>
            <span class="han" aria-hidden="true">
              {mark}
            </span>
            <span>
              <b>{title}</b>
              <span class="what">{gist}</span>
            </span>
            <span class="n">{count} 项</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
