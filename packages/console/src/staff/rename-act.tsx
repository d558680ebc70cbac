import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { answerOf, api } from '../api.ts'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { type StaffMember, staffKey } from './staff.ts'

/** 改姓名. Who signed what is told by account, so that the new name stands there, too. */
export function RenameAct({ member }: { readonly member: StaffMember }) {
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [form] = Form.useForm<{ readonly displayName: string }>()
  const rename = useMutation({
    mutationFn: (json: { readonly displayName: string }) =>
      answerOf(api.staff[':id']['display-name'].$put({ param: { id: member.id }, json })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: staffKey })
      setOpen(false)
      message.success('姓名改好了')
    },
  })
  return (
    <>
      <Act label="改姓名" judgement={ability(member.abilities, 'rename')} onAct={() => setOpen(true)} />
      <Modal
        open={isOpen}
        title="改姓名"
        okText="改姓名"
        confirmLoading={rename.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ displayName: member.displayName }}
          onFinish={rename.mutate}
        >
          <p className="consequence">登录名 {member.name} 不变；以前写过、审过的地方也显示新的姓名。</p>
          <Form.Item
            name="displayName"
            label="姓名"
            rules={[{ required: true, whitespace: true, message: '请填姓名。' }]}
          >
            <Input autoComplete="off" maxLength={40} />
          </Form.Item>
          <ProblemNote failure={rename.error} />
        </Form>
      </Modal>
    </>
  )
}
