import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { Link, useLocation } from 'react-router'
import { answerOf, api } from '../api.ts'
import { beijingTime } from '../beijing-time.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'
import { OutsidePage } from './outside-page.tsx'

/** 接受邀请: the token stands behind #, where no server and no log sees it. */
export function InvitationPage() {
  const token = useLocation().hash.slice(1)
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => answerOf(api.auth.invitation.$post({ json: { token } })),
    enabled: token !== '',
    refetchOnWindowFocus: false,
  })
  const accept = useMutation({
    mutationFn: ({ next }: { readonly next: string }) =>
      answerOf(api.auth.invitation.accept.$post({ json: { token, password: next } })),
  })
  if (accept.data) {
    return (
      <OutsidePage title="密码设好了">
        <p className="lead">
          登录名是 <b>{accept.data.name}</b>。邀请链接已经作废，以后用登录名和密码登录。
        </p>
        <Link className="go" to="/sign-in">
          去登录
        </Link>
      </OutsidePage>
    )
  }
  return (
    <OutsidePage title="接受邀请">
      {token === '' && (
        <p className="lead">链接不完整：# 后面的部分没有了。请从收到的消息里重新复制整个链接。</p>
      )}
      {invitation.isLoading && <Loading />}
      <ProblemNote failure={invitation.error} />
      {invitation.data && (
        <Form layout="vertical" requiredMark={false} onFinish={accept.mutate}>
          <p className="lead">
            {invitation.data.displayName}，您好。这个链接只能用一次，{beijingTime(invitation.data.expiresAt)}{' '}
            以前有效。
          </p>
          <Form.Item label="登录名" htmlFor="invited-name">
            <Input
              id="invited-name"
              value={invitation.data.name}
              readOnly
              autoComplete="username"
              size="large"
            />
          </Form.Item>
          <NewPasswordFields />
          <ProblemNote failure={accept.error} />
          <Button type="primary" htmlType="submit" size="large" block loading={accept.isPending}>
            设密码
          </Button>
        </Form>
      )}
    </OutsidePage>
  )
}
