import { Link } from 'react-router'
import { Page } from './ui/page.tsx'

export function NotFoundPage() {
  return (
    <Page title="没有这一页">
      <p className="lead">
        地址写错了，或者这一页已经不在了。请从菜单进入，或<Link to="/">回到首页</Link>。
      </p>
    </Page>
  )
}
