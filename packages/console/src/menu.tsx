import { NavLink } from 'react-router'
import { useAtWork } from './session/at-work.ts'
import { maySeeStaff } from './staff/account-abilities.ts'
import { Forbidden } from './ui/forbidden.tsx'

/** Where one can go; what a person’s roles do not open says which role would. */
export function Menu() {
  const staff = maySeeStaff(useAtWork())
  return (
    <nav className="side" aria-label="工作台">
      <ul>
        <li>
          <NavLink to="/" end>
            待办
          </NavLink>
        </li>
        <li>
          <NavLink to="/items">事项</NavLink>
        </li>
        <li>
          <NavLink to="/catalogue">目录</NavLink>
        </li>
        <li>
          <NavLink to="/units">机构</NavLink>
        </li>
        <li>
          {staff.allowed ? (
            <NavLink to="/staff">人员</NavLink>
          ) : (
            <Forbidden label="人员" reason={staff.reason} />
          )}
        </li>
        <li>
          <NavLink to="/account">我的账号</NavLink>
        </li>
      </ul>
    </nav>
  )
}
