import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { answerOf, api } from '../api.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'
import type { Who } from './who.ts'

interface Typed {
  readonly present: string
  readonly next: string
}

interface ChangePasswordFormProps {
  /** The present one was given by somebody else, who knows it. */
  readonly isFirst?: boolean
  readonly onChanged: (who: Who) => void
}

export function ChangePasswordForm({ isFirst, onChanged }: ChangePasswordFormProps) {
  const [form] = Form.useForm<Typed>()
  const change = useMutation({
    mutationFn: ({ present, next }: Typed) =>
      answerOf(api.session.password.$put({ json: { present, next } })),
    onSuccess: who => {
      form.resetFields()
      onChanged(who)
    },
  })
  return (
    <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={typed => change.mutate(typed)}>
      {isFirst && <p className="lead">现在的密码别人见过，只能用这一次。换成自己的，以后只用自己的。</p>}
      <Form.Item name="present" label="现在的密码" rules={[{ required: true, message: '请填现在的密码。' }]}>
        <Input.Password autoComplete="current-password" autoFocus={isFirst ?? false} size="large" />
      </Form.Item>
      <NewPasswordFields />
      <ProblemNote failure={change.error} />
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        block={isFirst ?? false}
        loading={change.isPending}
      >
        换密码
      </Button>
    </Form>
  )
}
