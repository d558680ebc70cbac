import { sizeInWords } from '@mingbai/core/4-content/material-file'
import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { openInWords } from './severity-in-words.ts'
import type { UploadSummary, Uploads } from './uploads.ts'
import '../ui/rows.css'

interface UploadsTableProps {
  readonly uploads: readonly UploadSummary[]
  readonly names: Uploads['names']
}

/** Uploads with what each of them still waits for. */
export function UploadsTable({ uploads, names }: UploadsTableProps) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">目录</th>
          <th scope="col">还要处理</th>
          <th scope="col">上传</th>
          <th scope="col">最后改动</th>
        </tr>
      </thead>
      <tbody>
        {uploads.map(upload => (
          <tr key={upload.id} className={upload.state === 'uploaded' ? 'wait' : ''}>
            <th scope="row">
              <Link to={`/catalogue/uploads/${upload.id}`}>{upload.title}</Link>
              <span className="sub">
                {upload.sourceName}，{sizeInWords(upload.size)}，{upload.items} 个事项
              </span>
            </th>
            <td data-label="还要处理">
              <Standing upload={upload} />
            </td>
            <td data-label="上传">
              {names[upload.uploadedBy] ?? '账号已不在'}
              <span className="sub">{beijingTime(upload.uploadedAt)}</span>
            </td>
            <td data-label="最后改动">{beijingTime(upload.changedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({ upload: { state, open, version } }: { readonly upload: UploadSummary }) {
  if (state === 'discarded') return <span className="none">已放弃</span>
  if (state === 'activated') return version ? `已启用，第 ${version.number} 版` : '已启用'
  const waiting = openInWords(open)
  if (waiting === null) return <span className="state wait">等另一个人启用</span>
  return <span className={open.error > 0 ? 'state stop' : 'state wait'}>{waiting}</span>
}
