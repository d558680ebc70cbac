import { downloads } from './downloads.ts'
import { Layout, type Shell } from './layout.tsx'
import { ToSupply } from './marks.tsx'
import { columnMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'

/** The same content as data: what there is, in which form, and what the columns mean. */
export function DataPage({ shell }: { shell: Shell }) {
  const description = '目录、办事指南和公开情况，可以下载，机器也能读。'
  return (
    <Layout
      shell={shell}
      title="数据下载"
      description={description}
      here="/data"
      metas={columnMetas('数据下载', '数据开放', description)}
    >
      <div class="wrap">
        <PageTop trail={[{ label: '数据下载' }]} />
        <div class="title">
          <h1>数据下载</h1>
          <p class="lead">{description}</p>
        </div>
        {downloads.map(({ id, title, gist, files, columns }) => (
          <section class="part" aria-labelledby={`h-${id}`}>
            <h2 id={`h-${id}`}>{title}</h2>
            <p class="prose">{gist}</p>
            <ul class="acts files">
              {files.map(({ href, form }) => (
                <li>
                  <a class="button plain" href={href} download>
                    {form}
                    <span class="vh">：{title}</span>
                  </a>
                </li>
              ))}
            </ul>
            <dl class="facts">
              {columns.map(([name, meaning]) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section class="part" aria-labelledby="h-terms">
          <h2 id="h-terms">怎么用</h2>
          <ul class="plain">
            <li>地址固定，内容随发布更新；编码一经分配不再改变，可以用来连接两次下载。</li>
            <li>CSV 是 UTF-8 编码，带 BOM，表格软件可以直接打开；以等号等符号开头的内容前加了单引号。</li>
            <li>
              使用许可：
              <ToSupply />
            </li>
          </ul>
        </section>
      </div>
    </Layout>
  )
}
