import type { ErrorHandler } from 'hono'
import { html } from 'hono/html'
import { logFailure } from '../http/failure.ts'
import { Layout, type Shell } from './layout.tsx'

/** The last page: it asks nothing of the database, which may be what failed. */
export function serverError(shell: Shell): ErrorHandler {
  return (error, c) => {
    logFailure(error, c)
    return c.html(html`<!doctype html>${<ServerErrorPage shell={shell} />}`, 500)
  }
}

function ServerErrorPage({ shell }: { shell: Shell }) {
  return (
    <Layout shell={shell} title="这一页暂时打不开" description="服务器出了问题，请稍后再试。">
      <div class="wrap message">
        <h1>这一页暂时打不开</h1>
        <p class="lead">是本站的问题，不是您的。请过几分钟再刷新；还不行的话，从首页重新进来。</p>
        <p class="acts">
          <a class="button" href="/">
            回到首页
          </a>
        </p>
      </div>
    </Layout>
  )
}
