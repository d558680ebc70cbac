import type { Section } from '@mingbai/core/2-catalogue/describe-diff'
import { versionHref } from './addresses.ts'
import { longDate } from './chinese-date.ts'
import { DifferenceList } from './difference-list.tsx'
import { Layout, type Shell } from './layout.tsx'
import { columnMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'
import { type PublicVersion, versionName } from './public-versions.ts'

/** A version and what it changed; null for the first, which changed nothing. */
export interface VersionHistory extends PublicVersion {
  readonly sections: readonly Section[] | null
}

/** The history of the catalogue: each version, since when it held, and what it changed. The newest first. */
export function VersionsPage({ shell, history }: { shell: Shell; history: readonly VersionHistory[] }) {
  const description = '公开标准目录的每一版：从哪天起在本站使用，和上一版比改了什么。'
  return (
    <Layout
      shell={shell}
      title="目录的历次版本"
      description={description}
      here="/items"
      metas={columnMetas('目录的历次版本', '信息公开目录', description)}
    >
      <div class="wrap">
        <PageTop trail={[{ label: '事项目录', href: '/items' }, { label: '历次版本' }]} />
        <div class="title">
          <h1>目录的历次版本</h1>
          <p class="lead">{description}</p>
        </div>
        {history.map(entry => (
          <Version entry={entry} />
        ))}
      </div>
    </Layout>
  )
}

function Version({ entry: { version, until, sections } }: { entry: VersionHistory }) {
  const { number, title, inForceFrom, sourceName } = version
  return (
    <section class="part" aria-labelledby={`v-${number}`}>
      <h2 id={`v-${number}`}>
        {versionName(version)}{' '}
        <span class={until === null ? 'state now' : 'state'}>{until === null ? '现行' : '已被代替'}</span>
      </h2>
      <p>
        <a href={until === null ? '/items' : versionHref(number)}>{title}</a>
      </p>
      <p class="note">
        {longDate(inForceFrom)}起在本站使用{until !== null && `，到 ${longDate(until)}由下一版代替`}。读自“
        {sourceName}”。
      </p>
      {sections === null ? <p>本站的第一版，没有上一版可以比较。</p> : <Differences sections={sections} />}
    </section>
  )
}

function Differences({ sections }: { sections: readonly Section[] }) {
  const count = sections.reduce((sum, { statements }) => sum + statements.length, 0)
  if (count === 0) return <p>文字没有变化。</p>
  return (
    <details class="changes" open={count <= mostUnfolded}>
      <summary>和上一版比，{count} 处变化</summary>
      <DifferenceList sections={sections} />
    </details>
  )
}

const mostUnfolded = 12
