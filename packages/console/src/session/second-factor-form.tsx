import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { answerOf, api } from '../api.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { CodeInput } from './code-input.tsx'
import type { Who } from './who.ts'

interface Typed {
  readonly code: string
}

/** 第二步: the authenticator's six digits, or a recovery code of who lost it. */
export function SecondFactorForm({ onGiven }: { readonly onGiven: (who: Who) => void }) {
  const [isRecovering, setRecovering] = useState(false)
  const give = useMutation({
    mutationFn: ({ code }: Typed) => {
      const json = isRecovering ? { recoveryCode: code.trim() } : { code: code.trim() }
      return answerOf(api.auth['second-factor'].$post({ json }))
    },
    onSuccess: onGiven,
  })
  const swap = () => {
    give.reset()
    setRecovering(!isRecovering)
  }
  return (
    <Form<Typed>
      key={String(isRecovering)}
      layout="vertical"
      requiredMark={false}
      onFinish={typed => give.mutate(typed)}
    >
      {isRecovering ? (
        <Form.Item
          name="code"
          label="恢复码"
          extra="绑定验证器时给您的那一组；每个只能用一次，用了就作废。"
          rules={[{ required: true, message: '请填一个恢复码。' }]}
        >
          <Input autoComplete="off" autoFocus size="large" spellCheck={false} />
        </Form.Item>
      ) : (
        <CodeInput label="验证器上的六位数字" />
      )}
      <ProblemNote failure={give.error} />
      <Button type="primary" htmlType="submit" size="large" block loading={give.isPending}>
        继续
      </Button>
      <Button type="link" className="swap" onClick={swap}>
        {isRecovering ? '改用验证器' : '手机不在身边？用恢复码'}
      </Button>
    </Form>
  )
}
