import { Link } from 'react-router'
import { UnitLabel } from '../organisation/unit-label.tsx'
import { rolesInWords, unitsOf } from '../session/unit-choice.tsx'
import type { StaffMember } from './staff.ts'
import { stateInWords } from './state-in-words.ts'
import '../ui/rows.css'

export function StaffTable({ staff }: { readonly staff: readonly StaffMember[] }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">单位和角色</th>
          <th scope="col">状态</th>
          <th scope="col">验证器</th>
        </tr>
      </thead>
      <tbody>
        {staff.map(member => (
          <StaffRow key={member.id} member={member} />
        ))}
      </tbody>
    </table>
  )
}

function StaffRow({ member }: { readonly member: StaffMember }) {
  const { id, name, displayName, hasSecondFactor, demonstration } = member
  const { label, tone, detail } = stateInWords(member)
  return (
    <tr className={tone}>
      <th scope="row">
        <Link to={`/staff/${id}`}>{displayName}</Link>
        {demonstration && <span className="demo">演示账号</span>}
        <span className="sub">{name}</span>
      </th>
      <td data-label="单位和角色">
        <PostsInWords member={member} />
      </td>
      <td data-label="状态">
        <span className={`state ${tone}`}>{label}</span>
        {detail && <span className="sub">{detail}</span>}
      </td>
      <td data-label="验证器">{hasSecondFactor ? '已绑定' : '没有'}</td>
    </tr>
  )
}

export function PostsInWords({ member }: { readonly member: Pick<StaffMember, 'posts'> }) {
  const units = unitsOf(member)
  if (units.length === 0) return <span className="gap">没有职责</span>
  return units.map(({ unitCode, roles }) => (
    <span className="line" key={unitCode}>
      <UnitLabel code={unitCode} />：{rolesInWords(roles)}
    </span>
  ))
}
