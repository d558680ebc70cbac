import { type Unit, unitKindLabels } from '@mingbai/core/organisation/unit'
import { Link } from 'react-router'
import type { ListedUnit } from './units.ts'
import '../ui/rows.css'

interface UnitsTableProps {
  readonly units: readonly ListedUnit[]
  readonly nameOf: (code: string) => string
}

export function UnitsTable({ units, nameOf }: UnitsTableProps) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">名称</th>
          <th scope="col">类别</th>
          <th scope="col">上级</th>
          <th scope="col">还没有登记的</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, state }) => (
          <tr key={unit.code} className={state === 'closed' ? 'stop' : undefined}>
            <th scope="row">
              <Link to={`/units/${unit.code}`}>{unit.name}</Link>
              <span className="sub">
                {unit.code}
                {state === 'closed' && '，已撤销'}
              </span>
            </th>
            <td data-label="类别">{unitKindLabels[unit.kind]}</td>
            <td data-label="上级">{unit.parentCode === null ? '没有写' : nameOf(unit.parentCode)}</td>
            <td data-label="还没有登记的">{missingIn(unit).join('、') || '齐全'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const wanted = [
  ['地址', 'addresses'],
  ['电话', 'phones'],
  ['办公时间', 'officeHours'],
  ['信用代码', 'creditCode'],
] as const

function missingIn(unit: Unit): readonly string[] {
  return wanted.flatMap(([label, key]) => (unit[key] === null ? [label] : []))
}
