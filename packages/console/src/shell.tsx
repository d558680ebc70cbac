import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router'
import { answerOf, api } from './api.ts'
import { HeaderTools } from './lookup/header-tools.tsx'
import { forgetOpened } from './lookup/recent.ts'
import { Menu } from './menu.tsx'
import { useUnitName } from './organisation/unit-names.ts'
import { useAtWork } from './session/at-work.ts'
import { rolesInWords, unitsOf } from './session/unit-choice.tsx'
import { Brand } from './ui/brand.tsx'
import './shell.css'

/** What stands around every screen of who is at work. */
export function Shell() {
  const who = useAtWork()
  const unitName = useUnitName()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const leave = async () => {
    await answerOf(api.auth['sign-out'].$post())
    queryClient.clear()
    forgetOpened(who.staff.id)
    // From the address up: nothing of this person stays in the page.
    location.assign('/console/sign-in')
  }
  const place = useFocusOnNewScreen()
  return (
    <div className="shell">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="bar">
        <Brand />
        <a className="portal" href="/">
          门户首页
        </a>
        <HeaderTools />
        <p className="who">
          <Link to="/account">{who.staff.displayName}</Link>
          <span>{rolesInWords(who.roles) || '没有职责'}</span>
          {who.unitCode && <span>{unitName(who.unitCode)}</span>}
        </p>
        {unitsOf(who).length > 1 && (
          <Button size="small" onClick={() => navigate('/account#unit')}>
            换单位
          </Button>
        )}
        <Button size="small" onClick={leave}>
          退出登录
        </Button>
      </header>
      <Menu />
      <main id="main" tabIndex={-1} ref={place}>
        <Outlet context={who} />
      </main>
      <ScrollRestoration />
    </div>
  )
}

/** A new screen begins at its beginning for who reads by ear or works by keyboard; the first one does not take the focus. */
function useFocusOnNewScreen() {
  const { pathname } = useLocation()
  const place = useRef<HTMLElement>(null)
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) place.current?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
  return place
}
