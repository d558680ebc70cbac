import { draftStateLabels } from '@mingbai/core/4-content/draft-state'
import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import type { FromList } from './neighbours.tsx'
import { titleOf, type WorkItem } from './worklist.ts'
import '../ui/rows.css'

export function ItemRows({ items }: { readonly items: readonly WorkItem[] }) {
  const from: FromList = { codes: items.map(({ itemCode }) => itemCode) }
  return (
    <table className="rows items">
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">公众看到的</th>
          <th scope="col">还欠要素</th>
          <th scope="col">草稿</th>
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <ItemRow key={item.itemCode} item={item} from={from} />
        ))}
      </tbody>
    </table>
  )
}

function ItemRow({ item, from }: { readonly item: WorkItem; readonly from: FromList }) {
  const { itemCode, path, edition, owed, draft, registerChange } = item
  return (
    <tr className={draft?.waitsForMe ? 'wait' : ''}>
      <th scope="row">
        <Link to={`/items/${itemCode}`} state={from}>
          {titleOf(item)}
        </Link>
        <span className="sub">
          {itemCode} {path.slice(0, -1).join('，')}
        </span>
      </th>
      <td data-label="公众看到的">
        {edition ? `第 ${edition.number} 版` : <span className="gap">没有公开</span>}
        {edition?.demonstration && <span className="demo">演示</span>}
        {edition && <span className="sub">{beijingTime(edition.publishedAt)}</span>}
        {registerChange && <span className="gap">登记改了：{registerChange.labels.join('、')}</span>}
      </td>
      <td data-label="还欠要素">{owed === 0 ? '不欠' : `${owed} 项`}</td>
      <td data-label="草稿">
        {draft ? (
          <>
            {draft.isReturned ? '退回修改' : draftStateLabels[draft.state]}
            <span className="sub">{draft.waitsForMe ? '等您办' : beijingTime(draft.changedAt)}</span>
          </>
        ) : (
          <span className="none">没有</span>
        )}
      </td>
    </tr>
  )
}
