import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { SoughtInput } from '../ui/sought-input.tsx'
import { RegisterDialog } from './register-dialog.tsx'
import { useUnitName } from './unit-names.ts'
import { useUnits } from './units.ts'
import { UnitsTable } from './units-table.tsx'

/** 机构登记簿: every unit, closed ones last in sight. */
export function UnitsPage() {
  const register = useUnits()
  const nameOf = useUnitName()
  const [search, setSearch] = useSearchParams()
  const [isRegistering, setRegistering] = useState(false)
  const sought = search.get('q') ?? ''
  const all = register.data?.units ?? []
  const found = all.filter(({ unit }) => `${unit.code} ${unit.name}`.includes(sought.trim()))
  return (
    <Page
      title="机构"
      lead="地址、电话、办公时间只在这里写一处；指南写明由哪个机构办，就显示这里的。这里一改，显示它的指南都跟着变。"
      aside={
        register.data && (
          <Act
            label="登记机构"
            primary
            judgement={ability(register.data.abilities, 'register')}
            onAct={() => setRegistering(true)}
          />
        )
      }
    >
      <div className="tools">
        <label htmlFor="unit-search">查找</label>
        <SoughtInput
          id="unit-search"
          sought={sought}
          onSought={q => setSearch(q ? { q } : {}, { replace: true })}
        />
        <p role="status">{sought ? `找到 ${found.length} 个，共 ${all.length} 个` : `共 ${all.length} 个`}</p>
      </div>
      {register.isLoading && <Loading />}
      <ProblemNote failure={register.error} again={() => register.refetch()} />
      {found.length > 0 && <UnitsTable units={found} nameOf={nameOf} />}
      {register.data && found.length === 0 && (
        <p className="empty">
          {all.length === 0
            ? '登记簿还是空的。先登记本局，再登记科室、街道和乡镇。'
            : `没有名称或编码里有“${sought}”的机构。`}
        </p>
      )}
      {isRegistering && <RegisterDialog onClose={() => setRegistering(false)} />}
    </Page>
  )
}
