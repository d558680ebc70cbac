import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import { EnrolForm } from './enrol-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactorForm } from './second-factor-form.tsx'
import { setWho, useWho, type Who } from './who.ts'

interface SignInStepsProps {
  readonly name?: string
  readonly onReady: (who: Who) => void
}

/** From nobody to somebody at work: each step the server still asks for, one at a time. */
export function SignInSteps({ name, onReady }: SignInStepsProps) {
  const queryClient = useQueryClient()
  const who = useWho()
  const [codes, setCodes] = useState<readonly string[]>()
  const next = (now: Who) => {
    if (now.staff && now.todo.length === 0) onReady(now)
    setWho(queryClient, now)
  }

  if (codes) {
    const onKept = async () => {
      const { data } = await who.refetch()
      if (data) onReady(data)
    }
    return <RecoveryCodes codes={codes} onKept={onKept} />
  }
  if (!who.data) {
    return who.error ? <ProblemNote failure={who.error} again={() => who.refetch()} /> : <Loading />
  }
  if (!who.data.staff) return <PasswordForm {...(name && { name })} onGiven={next} />
  switch (who.data.todo[0]) {
    case 'give-second-factor':
      return <SecondFactorForm onGiven={next} />
    case 'change-password':
      return <ChangePasswordForm isFirst onChanged={next} />
    case 'enrol-second-factor':
      return <EnrolForm onEnrolled={setCodes} />
    default:
      return <Loading />
  }
}
