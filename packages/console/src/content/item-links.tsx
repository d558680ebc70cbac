import { Link } from 'react-router'

interface ItemLinksProps {
  readonly code: string
  readonly isPublic: boolean
  /** The page it stands on is the history. */
  readonly isHistory?: boolean
}

/** From an item to what else is known of it. */
export function ItemLinks({ code, isPublic, isHistory }: ItemLinksProps) {
  return (
    <p className="links">
      {isHistory ? (
        <Link to={`/items/${code}`}>草稿和文字</Link>
      ) : (
        <Link to={`/items/${code}/history`}>经过</Link>
      )}
      {isPublic && (
        <a href={`/items/${code}`} target="_blank" rel="noopener">
          公众看到的页面（新窗口）
        </a>
      )}
    </p>
  )
}
