import { useMutation } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { useNavigate } from 'react-router'
import { answerOf, api } from '../api.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import { type TypedUnit, typedOf, unitOf } from './typed-unit.ts'
import { UnitFields } from './unit-fields.tsx'
import { useRegisterChanged } from './units.ts'

const nothing = typedOf({
  code: '',
  kind: 'office',
  name: '',
  parentCode: null,
  creditCode: null,
  addresses: null,
  phones: null,
  officeHours: null,
})

/** 登记机构; then its own page. */
export function RegisterDialog({ onClose }: { readonly onClose: () => void }) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const changed = useRegisterChanged()
  const [form] = Form.useForm<TypedUnit>()
  const register = useMutation({
    mutationFn: (typed: TypedUnit) => answerOf(api.units.$post({ json: unitOf(typed) })),
    onSuccess: async ({ unit }) => {
      await changed()
      message.success('登记了')
      navigate(`/units/${unit.code}`)
    },
  })
  return (
    <Modal
      open
      title="登记机构"
      okText="登记"
      confirmLoading={register.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
      width={760}
    >
      <Form<TypedUnit>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={nothing}
        onFinish={typed => register.mutate(typed)}
      >
        <UnitFields isNew />
        <ProblemNote failure={register.error} />
      </Form>
    </Modal>
  )
}
