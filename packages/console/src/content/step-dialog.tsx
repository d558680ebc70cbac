import { useMutation } from '@tanstack/react-query'
import { App, Form, Modal, Radio } from 'antd'
import { useAtWork } from '../session/at-work.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { useAskedUnits } from './asked-units.ts'
import { type Draft, takeStep, useDraftTaken } from './draft.ts'
import { SaidField } from './said-field.tsx'
import { type StepName, type StepTaken, stepForms } from './step-forms.ts'

interface StepDialogProps {
  readonly draft: Draft
  readonly step: StepName
  readonly onClose: () => void
}

/** One step of the draft: what follows, what has to be said, and the exact text it is about. */
export function StepDialog({ draft, step, onClose }: StepDialogProps) {
  const { message } = App.useApp()
  const onTaken = useDraftTaken(draft.itemCode)
  const [form] = Form.useForm<Record<string, unknown>>()
  const { label, consequence, fields, done, tone } = stepForms[step]
  const asksUnit = step === 'confirm' || step === 'refuse-confirmation'
  const { unitCode } = useAtWork()
  const askedUnits = useAskedUnits(draft)
  const take = useMutation({
    mutationFn: (said: Record<string, unknown>) => {
      const about = { step, contentHash: draft.state.contentHash, ...said }
      const json = (asksUnit ? { ...about, unitCode: unitCode ?? '' } : about) as StepTaken
      return takeStep(draft.itemCode, json)
    },
    onSuccess: async taken => {
      await onTaken(taken)
      message.success(done)
      onClose()
    },
  })
  return (
    <Modal
      open
      title={label}
      okText={label}
      okButtonProps={{ danger: tone === 'back' }}
      confirmLoading={take.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: fields.length === 0 }}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={said => take.mutate(said)}>
        <p className="consequence">{consequence}</p>
        {step === 'answer-referral' && (
          <Form.Item
            name="mayDisclose"
            label="答复是"
            rules={[{ required: true, message: '请选答复是什么。' }]}
          >
            <Radio.Group
              options={[
                { value: true, label: '可以公开' },
                { value: false, label: '不可以公开' },
              ]}
            />
          </Form.Item>
        )}
        {fields.map(field => (
          <SaidField key={field.name} field={field} askedUnits={askedUnits} />
        ))}
        <ProblemNote failure={take.error} />
      </Form>
    </Modal>
  )
}
