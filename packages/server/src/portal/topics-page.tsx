import { Layout, type Shell } from './layout.tsx'
import { columnMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'
import { TopicList } from './topic-list.tsx'
import type { PlacedTopic } from './topics.ts'

/** All situations in life. */
export function TopicsPage({ shell, topics }: { shell: Shell; topics: readonly PlacedTopic[] }) {
  const description = '从您遇到的事出发，找到要办的事项。'
  return (
    <Layout
      shell={shell}
      title="遇到的事"
      description={description}
      here="/topics"
      metas={columnMetas('遇到的事', '办事服务', description)}
    >
      <div class="wrap">
        <PageTop trail={[{ label: '遇到的事' }]} />
        <div class="title">
          <h1>遇到了什么事</h1>
          <p class="lead">
            {topics.length > 0 ? description : '本站还没有按情形整理事项，请到事项目录里按名称、按类别找。'}
          </p>
        </div>
        {topics.length > 0 ? (
          <TopicList topics={topics} />
        ) : (
          <p class="acts">
            <a class="button" href="/items">
              查看事项目录
            </a>
          </p>
        )}
      </div>
    </Layout>
  )
}
