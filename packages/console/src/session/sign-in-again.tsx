import { Modal } from 'antd'
import { SignInSteps } from './sign-in-steps.tsx'
import type { Who } from './who.ts'

/** Over the page that was worked on, which stays as it is. */
export function SignInAgain({ before }: { readonly before: NonNullable<Who['staff']> }) {
  const onReady = (now: Who) => {
    // Another person must not go on with what this one has typed.
    if (now.staff?.id !== before.id) location.assign('/console')
  }
  return (
    <Modal open title="登录已过期，请再登录一次" footer={null} closable={false} keyboard={false} width={420}>
      <p className="lead">页面上写的都还在；登录以后接着做。</p>
      <SignInSteps name={before.name} onReady={onReady} />
    </Modal>
  )
}
