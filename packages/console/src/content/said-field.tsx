import { Form, Input } from 'antd'
import { UnitPicker } from '../organisation/unit-picker.tsx'
import type { StepField } from './step-forms.ts'

/** One thing that has to be said with a step. */
export function SaidField({ name, label, hint, isShort, isUnit }: StepField) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={[{ required: true, whitespace: true, message: `请写明${label}。` }]}
    >
      {isUnit ? (
        <UnitPicker />
      ) : isShort ? (
        <Input />
      ) : (
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      )}
    </Form.Item>
  )
}
