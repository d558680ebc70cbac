import { Page } from '../ui/page.tsx'
import { AuthenticatorSection } from './authenticator-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { UnitSection } from './unit-section.tsx'

export function AccountPage() {
  return (
    <Page title="我的账号">
      <UnitSection />
      <PasswordSection />
      <AuthenticatorSection />
      <SessionsSection />
    </Page>
  )
}
