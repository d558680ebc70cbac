import { Form, Input, Select } from 'antd'
import { useUnitName } from '../organisation/unit-names.ts'
import { UnitPicker } from '../organisation/unit-picker.tsx'
import type { StepField } from './step-forms.ts'

interface SaidFieldProps {
  readonly field: StepField
  /** Units whose confirmation this person may take back. */
  readonly askedUnits: readonly string[]
}

/** One thing that has to be said with a step. */
export function SaidField({ field, askedUnits }: SaidFieldProps) {
  const { name, label, hint, isShort, isUnit, isAskedUnit } = field
  const unitName = useUnitName()
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint || undefined}
      rules={[{ required: true, whitespace: true, message: `请写明${label}。` }]}
    >
      {isAskedUnit ? (
        <Select options={askedUnits.map(value => ({ value, label: unitName(value) }))} />
      ) : isUnit ? (
        <UnitPicker />
      ) : isShort ? (
        <Input />
      ) : (
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      )}
    </Form.Item>
  )
}
