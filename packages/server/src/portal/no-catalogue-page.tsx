import { Layout, type Shell } from './layout.tsx'

/** Before the first document is read there is nothing to list, and nothing is listed. */
export function NoCataloguePage({ shell }: { shell: Shell }) {
  return (
    <Layout shell={shell} title="目录还没有读入" description={`${shell.site.name}：公开标准目录还没有读入。`}>
      <div class="wrap message">
        <h1>目录还没有读入</h1>
        <p class="lead">
          {shell.site.regionName}
          {shell.site.sector}
          领域的公开标准目录还没有读入本站，暂时没有事项可查。读入以后，这里会列出全部事项。
        </p>
      </div>
    </Layout>
  )
}
