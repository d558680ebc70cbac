import { beijingTime } from '../beijing-time.ts'
import { CopyButton } from '../ui/copy-button.tsx'

/** Shown this once: the server keeps only its hash. */
export function InvitationLink({
  invited,
}: {
  readonly invited: { readonly path: string; readonly expiresAt: string }
}) {
  const link = new URL(invited.path, location.origin).href
  return (
    <div className="link">
      <p>
        链接只显示这一次，只能用一次，{beijingTime(invited.expiresAt)}{' '}
        以前有效。请当面或用单位内部的消息交给本人，不要发到群里：谁先打开，谁就能设密码。
      </p>
      <p>
        <code className="secret">{link}</code>
      </p>
      <CopyButton text={link} label="复制链接" />
    </div>
  )
}
