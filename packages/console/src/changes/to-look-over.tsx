import { judge } from '@mingbai/core/permission/judge'
import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { titleOf, type WorkItem } from '../content/worklist.ts'
import { useUnitChain } from '../organisation/unit-chain.ts'
import { useUnitName } from '../organisation/unit-names.ts'
import { useAtWork } from '../session/at-work.ts'
import { WorkGroup, WorkRow } from '../ui/work-group.tsx'

/** Guides that changed with the register and that this person may look over. */
export function ToLookOver({ items }: { readonly items: readonly WorkItem[] }) {
  const { staff, roles, unitCode } = useAtWork()
  const chain = useUnitChain()
  const unitName = useUnitName()
  const actor = { kind: 'staff', id: staff.id, roles, unitCode: unitCode ?? '' } as const
  const changed = items.flatMap(({ registerChange, edition, ...item }) => {
    if (!registerChange || !edition) return []
    const thing = { kind: 'edition', state: 'in-force', units: chain(edition.unitCode) } as const
    return judge(actor, 'look-over', thing, 'api').allowed ? [{ ...item, registerChange }] : []
  })
  if (changed.length === 0) return null
  return (
    <WorkGroup title="登记改了，要看一眼的" count={changed.length}>
      <ul className="work">
        {changed.map(({ registerChange, ...item }) => (
          <WorkRow
            key={item.itemCode}
            name={<Link to={`/items/${item.itemCode}`}>{titleOf(item)}</Link>}
            about={`${registerChange.labels.join('、')}变了`}
            state={unitName(registerChange.unitCode)}
            detail={`${beijingTime(registerChange.changedAt)} 改的`}
            verb="去看"
          />
        ))}
      </ul>
    </WorkGroup>
  )
}
