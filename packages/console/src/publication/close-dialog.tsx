import { useMutation } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { answerOf, api } from '../api.ts'
import { useItemChanged } from '../content/draft.ts'
import { ProblemNote } from '../ui/problem-note.tsx'

interface CloseDialogProps {
  readonly code: string
  readonly number: number
  readonly closing: 'withdraw' | 'take-down'
  readonly onClose: () => void
}

interface Typed {
  readonly reason: string
  readonly successorCode?: string
}

const words = {
  withdraw: {
    label: '撤下',
    consequence:
      '公众打开这个事项时看到撤下说明和您写的理由，不再看到办事指南；搜索和下载里也不再有。以前的各版都留着，以后可以再发布新的一版。',
    reason: '给公众看的理由',
    hint: '公众看得到，写明为什么撤下、要办事的人怎么办。',
    done: '撤下了',
  },
  'take-down': {
    label: '紧急下线',
    consequence:
      '马上生效：页面、搜索和下载里公众哪里都看不到这一版。文字作为证据留下，只有监督和系统管理看得到。不能自己恢复，要重新起草、审核、发布。',
    reason: '理由',
    hint: '写明发现了什么、依据什么，留作证据。',
    done: '紧急下线了',
  },
} as const

export function CloseDialog({ code, number, closing, onClose }: CloseDialogProps) {
  const { message } = App.useApp()
  const changed = useItemChanged(code)
  const [form] = Form.useForm<Typed>()
  const { label, consequence, reason, hint, done } = words[closing]
  const close = useMutation({
    mutationFn: (typed: Typed) => send(code, number, closing, typed),
    onSuccess: async () => {
      await changed()
      message.success(done)
      onClose()
    },
  })
  return (
    <Modal
      open
      title={`${label}第 ${number} 版`}
      okText={label}
      okButtonProps={{ danger: true }}
      confirmLoading={close.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={close.mutate}>
        <p className="consequence">{consequence}</p>
        <Form.Item
          name="reason"
          label={reason}
          extra={hint}
          rules={[{ required: true, whitespace: true, message: '请写理由。' }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
        {closing === 'withdraw' && (
          <Form.Item
            name="successorCode"
            label="由哪个事项代替（事项编码，没有的留空）"
            rules={[{ pattern: /^\d{4,}$/, message: '事项编码是四位以上的数字。' }]}
          >
            <Input inputMode="numeric" />
          </Form.Item>
        )}
        <ProblemNote failure={close.error} />
      </Form>
    </Modal>
  )
}

function send(code: string, number: number, closing: CloseDialogProps['closing'], typed: Typed) {
  const param = { code }
  const { reason, successorCode } = typed
  if (closing === 'take-down')
    return answerOf(api.items[':code']['take-down'].$post({ param, json: { number, reason } }))
  const json = { number, reason, successorCode: successorCode || null }
  return answerOf(api.items[':code'].withdrawal.$post({ param, json }))
}
