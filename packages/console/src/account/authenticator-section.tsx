import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useAtWork } from '../session/at-work.ts'
import { EnrolForm } from '../session/enrol-form.tsx'
import { RecoveryCodes } from '../session/recovery-codes.tsx'
import { Section } from '../ui/section.tsx'
import { RenewCodesForm } from './renew-codes-form.tsx'

/** 验证器 and its recovery codes; to take it off is the administrator’s. */
export function AuthenticatorSection() {
  const who = useAtWork()
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [codes, setCodes] = useState<readonly string[]>()
  const onKept = async () => {
    setCodes(undefined)
    setOpen(false)
    await queryClient.invalidateQueries({ queryKey: ['who'] })
  }
  if (codes) {
    return (
      <Section title="验证器">
        <RecoveryCodes codes={codes} onKept={onKept} />
      </Section>
    )
  }
  if (who.hasSecondFactor) {
    return (
      <Section title="验证器">
        <p>
          已绑定。还有 {who.recoveryCodesLeft}{' '}
          个恢复码没有用过。换手机、丢了手机的，请系统管理员先解除，再重新绑定。
        </p>
        {isOpen ? (
          <div className="form">
            <RenewCodesForm onRenewed={setCodes} />
          </div>
        ) : (
          <Button onClick={() => setOpen(true)}>换一套恢复码</Button>
        )}
      </Section>
    )
  }
  return (
    <Section title="验证器">
      <p>没有绑定。绑定以后，除了密码还要手机上的六位数字才能登录，密码被人知道了也进不来。</p>
      {isOpen ? (
        <div className="form">
          <EnrolForm onEnrolled={setCodes} />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>绑定验证器</Button>
      )}
    </Section>
  )
}
