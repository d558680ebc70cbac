import type { PropsWithChildren } from 'hono/jsx'
import type { Site } from '../site.ts'
import type { Assets } from './assets.ts'
import { Footer } from './footer.tsx'
import { type MenuHref, menu } from './menu.ts'
import type { PageMetas } from './page-metas.ts'

/** What every page needs besides its own data. */
export interface Shell {
  readonly site: Site
  readonly assets: Assets
}

export interface LayoutProps {
  readonly shell: Shell
  /** Empty on the home page, whose title is the site's name. */
  readonly title: string
  readonly description: string
  /** The menu entry this page is, if it is one. */
  readonly here?: MenuHref
  /** 国办发〔2017〕47号 wants columns and articles to say what they are. */
  readonly metas?: PageMetas
}

export function Layout({ shell, title, description, here, metas, children }: PropsWithChildren<LayoutProps>) {
  const { site, assets } = shell
  return (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === '' ? site.name : `${title} · ${site.name}`}</title>
        <meta name="description" content={description} />
        <meta name="SiteName" content={site.name} />
        {metas && Object.entries(metas).map(([name, content]) => <meta name={name} content={content} />)}
        {site.demonstration && <meta name="robots" content="noindex, nofollow" />}
        <link rel="stylesheet" href={assets.stylesheet.href} />
        <link rel="icon" type={assets.icon.type} href={assets.icon.href} />
      </head>
      <body>
        <a class="skip button" href="#main">
          跳到正文
        </a>
        {site.demonstration && <Demonstration />}
        <header class="mast">
          <div class="wrap">
            <a class="brand" href="/">
              <b>明白</b>
              <span>{site.name}</span>
            </a>
            <a class="menu" href="#menu">
              菜单
            </a>
            <nav aria-label="主导航">
              <ul>
                {menu.map(({ href, label }) => (
                  <li>
                    <a href={href} aria-current={href === here ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main">{children}</main>
        <Footer site={site} />
      </body>
    </html>
  )
}

function Demonstration() {
  return (
    <aside class="demo" aria-label="站点说明">
      <p class="wrap">
        <b>演示站点</b>
        <span>内容未经审核，不作办事依据。</span>
        <span class="more">标有“待补充”的地方，还没有本地的信息。</span>
      </p>
    </aside>
  )
}
