import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Modal } from 'antd'
import { answerOf, api } from '../api.ts'
import { useAtWork } from '../session/at-work.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { PostsField, postsOf, type UnitLine } from './posts-field.tsx'
import { staffKey } from './staff.ts'

interface Typed {
  readonly name: string
  readonly displayName: string
  readonly units?: readonly UnitLine[]
}

/** 邀请: what the person will be here, then the link, this once. */
export function InviteDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { unitCode } = useAtWork()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<Typed>()
  const invite = useMutation({
    mutationFn: ({ name, displayName, units }: Typed) =>
      answerOf(api.staff.$post({ json: { name, displayName, posts: postsOf(units) } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: staffKey }),
  })
  const close = () => {
    onClose()
    invite.reset()
    form.resetFields()
  }
  return (
    <Modal
      open={isOpen}
      title={invite.data ? '把这个链接交给本人' : '邀请一位同事'}
      okText={invite.data ? '完成' : '生成邀请链接'}
      confirmLoading={invite.isPending}
      onOk={invite.data ? close : form.submit}
      onCancel={close}
      footer={invite.data ? (_, { OkBtn }) => <OkBtn /> : undefined}
      mask={{ closable: false }}
      width={620}
    >
      {invite.data ? (
        <InvitationLink invited={invite.data} />
      ) : (
        <Form<Typed>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ units: [{ unitCode: unitCode ?? '', roles: [] }] }}
          onFinish={typed => invite.mutate(typed)}
        >
          <div className="pair">
            <Form.Item
              name="displayName"
              label="姓名"
              rules={[{ required: true, whitespace: true, message: '请填姓名。' }]}
            >
              <Input autoComplete="off" maxLength={40} />
            </Form.Item>
            <Form.Item
              name="name"
              label="登录名"
              extra="2 到 30 个汉字、字母或数字，以后不改。"
              rules={[
                {
                  required: true,
                  pattern: /^\s*[\p{Letter}\p{Number}._-]{2,30}\s*$/u,
                  message: '请用 2 到 30 个汉字、字母、数字、点、横线或下划线。',
                },
              ]}
            >
              <Input autoComplete="off" />
            </Form.Item>
          </div>
          <PostsField />
          <ProblemNote failure={invite.error} />
        </Form>
      )}
    </Modal>
  )
}
