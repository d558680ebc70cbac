import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { answerOf, api } from '../api.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { CodeInput } from './code-input.tsx'
import { QrCode } from './qr-code.tsx'

/** 绑定验证器: the secret, and one code that proves the telephone has it. */
export function EnrolForm({ onEnrolled }: { readonly onEnrolled: (codes: readonly string[]) => void }) {
  const secret = useQuery({
    queryKey: ['enrolment'],
    queryFn: () => answerOf(api.session['second-factor'].$post()),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const confirm = useMutation({
    mutationFn: ({ code }: { readonly code: string }) =>
      answerOf(api.session['second-factor'].$put({ json: { code: code.trim() } })),
    onSuccess: ({ recoveryCodes }) => onEnrolled(recoveryCodes),
  })
  if (!secret.data) {
    return secret.error ? <ProblemNote failure={secret.error} again={() => secret.refetch()} /> : <Loading />
  }
  return (
    <Form layout="vertical" requiredMark={false} onFinish={confirm.mutate}>
      <ol className="steps">
        <li>
          <p>
            在手机上打开验证器应用（按时间生成六位数字的，也叫“身份验证器”），扫这个码。以后登录不用上网也能看到数字。
          </p>
          <QrCode text={secret.data.uri} label="给验证器扫的二维码" />
          <details>
            <summary>扫不了：自己输入密钥</summary>
            <p>
              <code className="secret">{secret.data.secret}</code>
            </p>
            <CopyButton text={secret.data.secret} label="复制密钥" />
          </details>
        </li>
        <li>
          <CodeInput label="验证器显示的六位数字" />
        </li>
      </ol>
      <ProblemNote failure={confirm.error} />
      <Button type="primary" htmlType="submit" size="large" block loading={confirm.isPending}>
        绑定
      </Button>
    </Form>
  )
}
