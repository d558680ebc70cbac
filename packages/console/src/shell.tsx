import type { PropsWithChildren } from 'react'

/** What stands around every page of the console. A menu comes with the first page that can be opened. */
export function Shell({ children }: PropsWithChildren) {
  return (
    <>
      <header className="bar">
        <a className="brand" href="/console">
          <b>明白</b>
          <span>工作台</span>
        </a>
        <a className="portal" href="/">
          门户首页
        </a>
      </header>
      <main>{children}</main>
    </>
  )
}
