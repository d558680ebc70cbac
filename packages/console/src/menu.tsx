import { NavLink } from 'react-router'
import { screens } from './screens.ts'
import { useAtWork } from './session/at-work.ts'
import { Forbidden } from './ui/forbidden.tsx'

/** Where one can go; what a person’s roles do not open says which role would. */
export function Menu() {
  const who = useAtWork()
  return (
    <nav className="side" aria-label="工作台">
      <ul>
        {screens.map(({ to, label, judge }) => {
          const judgement = judge?.(who)
          return (
            <li key={to}>
              {judgement?.allowed === false ? (
                <Forbidden label={label} reason={judgement.reason} />
              ) : (
                <NavLink to={to} end={to === '/'}>
                  {label}
                </NavLink>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
