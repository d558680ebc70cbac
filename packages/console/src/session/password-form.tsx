import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { answerOf, api } from '../api.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import type { Who } from './who.ts'

interface Typed {
  readonly name: string
  readonly password: string
}

interface PasswordFormProps {
  readonly name?: string
  readonly onGiven: (who: Who) => void
}

export function PasswordForm({ name, onGiven }: PasswordFormProps) {
  const signIn = useMutation({
    mutationFn: (json: Typed) => answerOf(api.auth['sign-in'].$post({ json })),
    onSuccess: onGiven,
  })
  return (
    <Form<Typed>
      layout="vertical"
      requiredMark={false}
      initialValues={{ name }}
      onFinish={typed => signIn.mutate(typed)}
    >
      <Form.Item name="name" label="登录名" rules={[{ required: true, message: '请填登录名。' }]}>
        <Input autoComplete="username" autoFocus={!name} size="large" />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填密码。' }]}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(name)} size="large" />
      </Form.Item>
      <ProblemNote failure={signIn.error} />
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        登录
      </Button>
      <p className="aside">没有账号，或忘了密码：请本单位的系统管理员发一个邀请链接。</p>
    </Form>
  )
}
