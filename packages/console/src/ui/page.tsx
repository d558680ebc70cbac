import { type PropsWithChildren, type ReactNode, useEffect } from 'react'

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  /** At the right of the title: figures or the one thing to do here. */
  readonly aside?: ReactNode
}

/** A screen's head and its body; the window bears the same title. */
export function Page({ title, lead, aside, children }: PropsWithChildren<PageProps>) {
  useEffect(() => {
    document.title = `${title} · 明白工作台`
  }, [title])
  return (
    <>
      <div className="head">
        <div>
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </>
  )
}
