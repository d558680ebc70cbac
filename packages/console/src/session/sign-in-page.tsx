import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { answerOf, api } from '../api.ts'
import { OutsidePage } from './outside-page.tsx'
import { returnAddress } from './return-address.ts'
import { SignInSteps } from './sign-in-steps.tsx'
import { UnitChoice, unitsOf } from './unit-choice.tsx'
import { isAtWork, setWho, useWho, type Who } from './who.ts'

const titles = {
  'give-second-factor': '第二步：验证码',
  'change-password': '先换成自己的密码',
  'enrol-second-factor': '绑定验证器',
} as const

export function SignInPage() {
  const to = returnAddress(useSearchParams()[0])
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { data: who } = useWho()
  const [isChoosing, setChoosing] = useState(false)
  const onReady = (now: Who) =>
    unitsOf(now).length > 1 ? setChoosing(true) : navigate(to, { replace: true })
  const leave = async () => {
    await answerOf(api.auth['sign-out'].$post())
    await queryClient.resetQueries()
  }

  if (isChoosing && who) {
    const onChosen = (now: Who) => {
      setWho(queryClient, now)
      navigate(to, { replace: true })
    }
    return (
      <OutsidePage title="这次代表哪个单位">
        <UnitChoice who={who} onChosen={onChosen} />
      </OutsidePage>
    )
  }
  const [first] = who?.todo ?? []
  // Only who came here already signed in: the steps themselves lead on through onReady.
  if (who && isAtWork(who) && unitsOf(who).length < 2) return <Navigate to={to} replace />
  return (
    <OutsidePage title={who?.staff && first ? titles[first] : '登录工作台'}>
      <SignInSteps onReady={onReady} />
      {who?.staff && (
        <p className="aside">
          现在是{who.staff.displayName}（{who.staff.name}）。
          <Button type="link" onClick={leave}>
            换一个人登录
          </Button>
        </p>
      )}
    </OutsidePage>
  )
}
