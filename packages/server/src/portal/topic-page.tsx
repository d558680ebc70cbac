import type { CodedItem } from '../catalogue/store.ts'
import type { PublicSite } from '../publication/public-site.ts'
import { itemHref } from './addresses.ts'
import { BriefAnswers } from './brief-answers.tsx'
import { Layout, type Shell } from './layout.tsx'
import { ToSupply } from './marks.tsx'
import { PageTop } from './page-top.tsx'
import { titleOf } from './title.ts'
import { type PlacedTopic, topicHref } from './topics.ts'

interface TopicPageProps {
  readonly shell: Shell
  readonly site: PublicSite
  readonly topic: PlacedTopic
  readonly others: readonly PlacedTopic[]
}

/** One situation: its items in the order people meet them, each with its four answers. */
export function TopicPage({ shell, site, topic, others }: TopicPageProps) {
  return (
    <Layout
      shell={shell}
      title={topic.title}
      description={`${topic.title}：${topic.gist}，共 ${topic.count} 个事项。`}
      here="/topics"
    >
      <div class="wrap">
        <PageTop trail={[{ label: '遇到的事', href: '/topics' }]} />
        <div class="title">
          <h1>{topic.title}</h1>
          <p class="lead">
            {topic.gist}。共 {topic.count} 个事项，按先后排列。
          </p>
        </div>
        {topic.groups.map(({ title, items }) => (
          <section class="part" aria-label={title}>
            <h2>{title}</h2>
            <ul class="hits">
              {items.map(coded => (
                <li>
                  <TopicItem site={site} coded={coded} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <nav class="others" aria-label="别的情形">
          <h2>别的情形</h2>
          <ul>
            {others.map(({ key, title }) => (
              <li>
                <a href={topicHref(key)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Layout>
  )
}

function TopicItem({ site, coded: { code, item } }: { site: PublicSite; coded: CodedItem }) {
  const guide = site.editions.get(code)?.guide
  return (
    <>
      <h3>
        <a href={itemHref(code)}>{titleOf(item)}</a>
      </h3>
      {guide?.summary && <p class="prose">{guide.summary.text}</p>}
      {guide ? (
        <BriefAnswers guide={guide} look="brief" />
      ) : (
        <p>
          办事指南：
          <ToSupply />
        </p>
      )}
    </>
  )
}
