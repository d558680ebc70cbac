import { Button } from 'antd'

/** A screen broke, or its file could not be read: the site was renewed while the page stood open. */
export function CrashPage() {
  return (
    <main className="narrow">
      <h1>这一页没有打开</h1>
      <p className="lead">
        可能是网站刚刚更新过，或者网络断了。刷新一次通常就好；还不行的，请告诉系统管理员。
      </p>
      <p className="acts">
        <Button type="primary" onClick={() => location.reload()}>
          刷新
        </Button>
        <Button href="/console">回到工作台首页</Button>
      </p>
    </main>
  )
}
