import { useState } from 'react'
import { answerOf, api } from '../api.ts'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { ConfirmedAct } from '../ui/confirmed-act.tsx'
import { Forbidden } from '../ui/forbidden.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { type RegisteredUnit, useRegisterChanged } from './units.ts'

/** 修改、撤销; who may not sees why. */
export function UnitActs({ registered }: { readonly registered: RegisteredUnit }) {
  const [isChanging, setChanging] = useState(false)
  const changed = useRegisterChanged()
  const { unit, number, items, abilities } = registered
  const closing = ability(abilities, 'close')
  return (
    <p className="acts">
      <Act label="修改登记" primary judgement={ability(abilities, 'write')} onAct={() => setChanging(true)} />{' '}
      {closing.allowed ? (
        <ConfirmedAct
          label="撤销机构"
          danger
          about={unit.name}
          consequence={`${items.length} 个事项的指南不再显示它的地址、电话和办公时间，缺的算作待补充；历次登记都留着。撤销以后不能恢复。`}
          act={() =>
            answerOf(api.units[':code'].closing.$post({ param: { code: unit.code }, json: { onto: number } }))
          }
          done="撤销了"
          onDone={changed}
        />
      ) : (
        <Forbidden label="撤销机构" reason={closing.reason} />
      )}
      {isChanging && <ChangeDialog registered={registered} onClose={() => setChanging(false)} />}
    </p>
  )
}
