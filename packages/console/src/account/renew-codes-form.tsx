import { useMutation } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { answerOf, api } from '../api.ts'
import { CodeInput } from '../session/code-input.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'

export function RenewCodesForm({ onRenewed }: { readonly onRenewed: (codes: readonly string[]) => void }) {
  const renew = useMutation({
    mutationFn: ({ code }: { readonly code: string }) =>
      answerOf(api.session['recovery-codes'].$post({ json: { code: code.trim() } })),
    onSuccess: ({ recoveryCodes }) => onRenewed(recoveryCodes),
  })
  return (
    <Form layout="vertical" requiredMark={false} onFinish={renew.mutate}>
      <p className="lead">旧的恢复码全部作废。</p>
      <CodeInput label="验证器上的六位数字" />
      <ProblemNote failure={renew.error} />
      <Button type="primary" htmlType="submit" loading={renew.isPending}>
        换一套恢复码
      </Button>
    </Form>
  )
}
