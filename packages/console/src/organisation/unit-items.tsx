import { Link } from 'react-router'
import type { RegisteredUnit } from './units.ts'

/** What a change of the entry changes, too. */
export function UnitItems({ items }: Pick<RegisteredUnit, 'items'>) {
  if (items.length === 0) return <p>没有指南写明由这个机构办；这里怎么改，公众看到的都不变。</p>
  return (
    <>
      <p>登记一改，这 {items.length} 个事项的指南跟着变，不用重新发布：</p>
      <ul>
        {items.map(({ itemCode, path, isPublished, hasDraft }) => (
          <li key={itemCode}>
            <Link to={`/items/${itemCode}`}>{path?.at(-1) ?? itemCode}</Link>
            {[isPublished && '已公开', hasDraft && '有草稿'].filter(Boolean).map(mark => `，${mark}`)}
          </li>
        ))}
      </ul>
    </>
  )
}
