import { Layout, type Shell } from './layout.tsx'
import { PageTop } from './page-top.tsx'

/** `item`: the address has the form of an item's. What the reader typed is never repeated on the page. */
export function NotFoundPage({ shell, what }: { shell: Shell; what: 'page' | 'item' }) {
  const title = what === 'item' ? '目录里没有这个编码的事项' : '没有这一页'
  return (
    <Layout shell={shell} title={title} description={title}>
      <div class="wrap">
        <PageTop trail={[{ label: title }]} />
      </div>
      <div class="wrap message">
        <h1>{title}</h1>
        <p class="lead">
          {what === 'item'
            ? '请核对事项编码，或者到事项目录里按名称、按类别找。'
            : '地址可能写错了，也可能这一页还没有做。'}
        </p>
        <p class="acts">
          <a class="button" href="/items">
            查看事项目录
          </a>
          <a class="button plain" href="/">
            回到首页
          </a>
        </p>
      </div>
    </Layout>
  )
}
