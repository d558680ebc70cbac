import { versionHref } from './addresses.ts'
import { Layout, type Shell } from './layout.tsx'
import { PageTop } from './page-top.tsx'
import { versionName } from './public-versions.ts'

interface GonePageProps {
  readonly shell: Shell
  readonly name: string
  /** The last version that had it. */
  readonly number: number
}

/** The page of an item that the catalogue no longer has: its address was written down somewhere. */
export function GonePage({ shell, name, number }: GonePageProps) {
  const title = `“${name}”已从目录取消`
  return (
    <Layout shell={shell} title={title} description={title}>
      <div class="wrap">
        <PageTop trail={[{ label: '事项目录', href: '/items' }, { label: name }]} />
      </div>
      <div class="wrap message">
        <h1>{title}</h1>
        <p class="lead">现行的目录里没有这个事项了。最后有它的是{versionName({ number })}。</p>
        <p class="acts">
          <a class="button" href="/items">
            查看现行目录
          </a>
          <a class="button plain" href={versionHref(number)}>
            看{versionName({ number })}
          </a>
        </p>
      </div>
    </Layout>
  )
}
