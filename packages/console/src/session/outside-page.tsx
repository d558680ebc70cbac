import { type PropsWithChildren, useEffect } from 'react'
import { Brand } from '../ui/brand.tsx'
import './session.css'

/** A page for who is not signed in: one thing to do, in the middle of a quiet sheet. */
export function OutsidePage({ title, children }: PropsWithChildren<{ readonly title: string }>) {
  useEffect(() => {
    document.title = `${title} · 明白工作台`
  }, [title])
  return (
    <div className="outside">
      <header>
        <Brand />
      </header>
      <main className="sheet">
        <h1>{title}</h1>
        {children}
      </main>
      <footer>
        <a href="/">公开的事项目录和办事指南在门户首页</a>
      </footer>
    </div>
  )
}
