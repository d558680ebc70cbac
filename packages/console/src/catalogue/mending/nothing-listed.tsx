import { Link } from 'react-router'
import type { Upload } from '../uploads.ts'
import type { Listed } from './place.ts'

interface NothingListedProps {
  readonly upload: Upload
  readonly list: Listed
}

/** Nothing to do says what comes next. */
export function NothingListed({ upload: { id, state }, list }: NothingListedProps) {
  const said = {
    open: '没有待处理的说明了。',
    errors: '没有待处理的错误了。',
    all: '读取和检查都没有什么要说的。',
  }
  return (
    <div className="empty">
      <p>{said[list]}</p>
      {state === 'uploaded' && (
        <p>
          接下来<Link to={`/catalogue/uploads/${id}/comparison`}>看和现行的比变了什么</Link>，再请另一个人
          <Link to={`/catalogue/uploads/${id}/activation`}>启用</Link>。
        </p>
      )}
    </div>
  )
}
