import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { ChangePasswordForm } from '../session/change-password-form.tsx'
import { setWho, type Who } from '../session/who.ts'
import { Section } from '../ui/section.tsx'

export function PasswordSection() {
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const onChanged = async (who: Who) => {
    setWho(queryClient, who)
    setOpen(false)
    message.success('密码换好了')
    await queryClient.invalidateQueries({ queryKey: ['my-sessions'] })
  }
  return (
    <Section title="密码">
      {isOpen ? (
        <div className="form">
          <ChangePasswordForm onChanged={onChanged} />
        </div>
      ) : (
        <>
          <p>换了密码，别处的登录都结束，这一处不受影响。</p>
          <Button onClick={() => setOpen(true)}>换密码</Button>
        </>
      )}
    </Section>
  )
}
