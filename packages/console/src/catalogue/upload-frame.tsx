import type { ReactNode } from 'react'
import { Link, NavLink, useParams } from 'react-router'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { countOpen } from './severity-in-words.ts'
import { documentAddress, type Upload, useUpload } from './uploads.ts'
import './upload-frame.css'

interface UploadFrameProps {
  /** What the window is called beside the name of the catalogue. */
  readonly part: string
  readonly children: (upload: Upload) => ReactNode
}

/** What stands around each screen of one upload: its name, what became of it, and its other screens. */
export function UploadFrame({ part, children }: UploadFrameProps) {
  const { id = '' } = useParams()
  const { data: upload, error, refetch } = useUpload(id)
  if (upload === undefined)
    return error ? <ProblemNote failure={error} again={() => refetch()} /> : <Loading />
  if (upload === null) {
    return (
      <Page title="没有这份上传的目录">
        <p className="lead">
          地址可能抄错了；请回到<Link to="/catalogue">目录</Link>。
        </p>
      </Page>
    )
  }
  return (
    <Page
      title={part}
      lead={
        <>
          {upload.title}，{upload.items} 个事项。{upload.names[upload.uploadedBy] ?? '账号已不在'}上传。
          {upload.state === 'discarded' && <span className="state stop">已放弃</span>}
          {upload.state === 'activated' && <span className="state plain">已启用</span>}
        </>
      }
      aside={
        <a href={documentAddress(id)} download={upload.sourceName}>
          下载原件“{upload.sourceName}”
        </a>
      }
    >
      <UploadScreens upload={upload} />
      {children(upload)}
    </Page>
  )
}

function UploadScreens({ upload: { id, open, against } }: { readonly upload: Upload }) {
  const waiting = countOpen(open)
  const at = `/catalogue/uploads/${id}`
  return (
    <nav className="screens" aria-label="这份目录">
      <NavLink to={at} end>
        处理说明{waiting > 0 && <span className="n">{waiting}</span>}
      </NavLink>
      <NavLink to={`${at}/comparison`}>和第 {against.number} 版比</NavLink>
      <NavLink to={`${at}/activation`}>启用</NavLink>
      <NavLink to={`${at}/past`}>经过</NavLink>
    </nav>
  )
}
