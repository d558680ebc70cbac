import { Page } from '../ui/page.tsx'

export function HomePage() {
  return (
    <Page title="待办">
      <p className="empty">现在没有等您办的事。</p>
    </Page>
  )
}
