import { useMutation } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { answerOf, api } from '../api.ts'
import { instantOf } from '../beijing-time.ts'
import { type Draft, useItemChanged } from '../content/draft.ts'
import { Findings } from '../content/findings.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { AcceptanceFields } from './acceptance-fields.tsx'
import { orderOf, type TypedOrder, warningsOf } from './order.ts'

interface PublishDialogProps {
  readonly draft: Draft
  readonly when: 'now' | 'later'
  readonly onClose: () => void
}

const required = (message: string) => [{ required: true, whitespace: true, message }]

/** 发布: what has to be said beside a text that was reviewed. */
export function PublishDialog({ draft, when, onClose }: PublishDialogProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<TypedOrder>()
  const changed = useItemChanged(draft.itemCode)
  const isLater = when === 'later'
  const label = isLater ? '定时发布' : '现在发布'
  const errors = draft.findings.filter(({ severity }) => severity === 'error')
  const publish = useMutation({
    mutationFn: (typed: TypedOrder) => send(draft, typed, isLater),
    onSuccess: async () => {
      await changed()
      message.success(isLater ? '到时自动发布' : '发布了，公众已经看得到')
      onClose()
    },
  })
  return (
    <Modal
      open
      title={label}
      okText={label}
      okButtonProps={{ disabled: errors.length > 0 }}
      confirmLoading={publish.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
      width={620}
    >
      <Form<TypedOrder> form={form} layout="vertical" requiredMark={false} onFinish={publish.mutate}>
        <p className="consequence">
          {isLater ? '到了时刻，' : ''}
          审过的这份文字替换公众看到的，两秒内生效。发布以后不能收回改写，只能另出一版更正，或者撤下。
        </p>
        {errors.length > 0 && (
          <>
            <p className="consequence">下面几处挡住发布。改正以后要重新送审。</p>
            <Findings findings={errors} withField />
          </>
        )}
        {isLater && (
          <Form.Item name="publishAt" label="什么时刻（北京时间）" rules={required('请填时刻。')}>
            <Input type="datetime-local" />
          </Form.Item>
        )}
        <Form.Item
          name="formedOn"
          label="信息形成或变更的日期"
          extra="公开时限从这一天算起。不知道的留空，不要猜。"
        >
          <Input type="date" />
        </Form.Item>
        {draft.published && (
          <Form.Item
            name="note"
            label="这一版改了什么"
            extra="公众看得到，写给办事的人看。"
            rules={required('以前公开过的，要写明这一版改了什么。')}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
          </Form.Item>
        )}
        <AcceptanceFields warnings={warningsOf(draft)} />
        <ProblemNote failure={publish.error} />
      </Form>
    </Modal>
  )
}

async function send(draft: Draft, typed: TypedOrder, isLater: boolean): Promise<void> {
  const order = orderOf(draft, typed)
  const param = { code: draft.itemCode }
  if (!isLater) await answerOf(api.items[':code'].draft.publication.$post({ param, json: order }))
  else {
    const json = { order, publishAt: instantOf(typed.publishAt ?? '') }
    await answerOf(api.items[':code'].draft.schedule.$post({ param, json }))
  }
}
