import { useMutation } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { useState } from 'react'
import { answerOf, api, Problem } from '../api.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { type TypedUnit, typedOf, unitOf } from './typed-unit.ts'
import { UnitFacts } from './unit-facts.tsx'
import { UnitFields } from './unit-fields.tsx'
import { type RegisteredUnit, useRegisterChanged } from './units.ts'

/** An entry and its number, as the form and the server's 409 give them. */
type Seen = Pick<RegisteredUnit, 'unit' | 'number'>

interface ChangeDialogProps {
  readonly registered: RegisteredUnit
  readonly onClose: () => void
}

/**
 * 修改登记. Where somebody else was quicker, what was typed stays, their entry stands beside it, and saving once more
 * is a choice made in sight of it.
 */
export function ChangeDialog({ registered, onClose }: ChangeDialogProps) {
  const { message } = App.useApp()
  const changed = useRegisterChanged()
  const [form] = Form.useForm<TypedUnit>()
  const { unit } = registered
  // Of the moment it was opened, or of the conflict that was shown: what is read anew meanwhile nobody has seen.
  const [seen, setSeen] = useState<Seen>({ unit, number: registered.number })
  const change = useMutation({
    mutationFn: (typed: TypedUnit) =>
      answerOf(
        api.units[':code'].$put({
          param: { code: unit.code },
          json: { unit: unitOf(typed), onto: seen.number },
        }),
      ),
    onSuccess: async ({ items }) => {
      await changed()
      message.success(items.length === 0 ? '改了' : `改了，${items.length} 个事项的指南跟着变了`)
      onClose()
    },
    onError: failure => {
      if (isOvertaken(failure)) setSeen(failure.more as unknown as Seen)
    },
  })
  const wasOvertaken = isOvertaken(change.error)
  return (
    <Modal
      open
      title={`修改登记：${unit.name}`}
      okText={wasOvertaken ? '还是按我填的登记' : '登记'}
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
      width={760}
    >
      <Form<TypedUnit>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={typedOf(unit)}
        onFinish={typed => change.mutate(typed)}
      >
        <UnitFields isNew={false} />
        <ProblemNote failure={change.error} />
        {wasOvertaken && <UnitFacts unit={seen.unit} />}
      </Form>
    </Modal>
  )
}

function isOvertaken(failure: Error | null): failure is Problem {
  return failure instanceof Problem && failure.status === 409
}
