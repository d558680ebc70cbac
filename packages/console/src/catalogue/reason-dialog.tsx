import { useMutation } from '@tanstack/react-query'
import { Form, Input, Modal } from 'antd'
import { ProblemNote } from '../ui/problem-note.tsx'

interface ReasonDialogProps {
  readonly title: string
  /** The button that does it. */
  readonly label: string
  /** What follows, in sentences. */
  readonly consequence: string
  readonly isReasonNeeded: boolean
  readonly danger?: boolean
  readonly act: (reason: string | null) => Promise<unknown>
  /** Told to close when it is done, too. */
  readonly onClose: () => void
}

/** A step that is taken after who takes it knows what follows and could say why. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, label, consequence, isReasonNeeded, danger, act, onClose } = props
  const [form] = Form.useForm<{ reason?: string }>()
  const step = useMutation({
    mutationFn: ({ reason }: { reason?: string }) => act(reason?.trim() || null),
    onSuccess: onClose,
  })
  return (
    <Modal
      open
      title={title}
      okText={label}
      okButtonProps={{ danger: danger ?? false }}
      confirmLoading={step.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={said => step.mutate(said)}>
        <p className="consequence">{consequence}</p>
        <Form.Item
          name="reason"
          label={isReasonNeeded ? '理由' : '理由（可以不写）'}
          rules={isReasonNeeded ? [{ required: true, whitespace: true, message: '请写明理由。' }] : []}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
        <ProblemNote failure={step.error} />
      </Form>
    </Modal>
  )
}
