import { unitKindLabels } from '@mingbai/core/organisation/unit'
import { Button, Form, Input, Select } from 'antd'
import { HoursFields } from './hours-fields.tsx'
import { UnitPicker } from './unit-picker.tsx'
import './unit.css'

const kinds = Object.entries(unitKindLabels).map(([value, label]) => ({ value, label }))
const uses = [
  { value: 'enquiry', label: '咨询' },
  { value: 'complaint', label: '监督投诉' },
  { value: 'other', label: '其他' },
]
const required = (message: string) => [{ required: true, whitespace: true, message }]

/** All of an entry; what nobody knows stays empty. */
export function UnitFields({ isNew }: { readonly isNew: boolean }) {
  return (
    <>
      <div className="unit-row">
        <Form.Item name="name" label="全称" rules={required('请写机构全称。')}>
          <Input autoComplete="off" maxLength={300} />
        </Form.Item>
        <Form.Item name="kind" label="类别">
          <Select options={kinds} />
        </Form.Item>
        <Form.Item
          name="code"
          label="编码"
          extra={isNew ? '街道、乡镇 9 位，村、社区 12 位统计用区划代码；以后不改。' : '编码不能改。'}
          rules={required('请写编码。')}
        >
          <Input autoComplete="off" disabled={!isNew} />
        </Form.Item>
        <Form.Item name="parentCode" label="上级机构">
          <UnitPicker mayBeNone />
        </Form.Item>
        <Form.Item name="creditCode" label="统一社会信用代码">
          <Input autoComplete="off" />
        </Form.Item>
      </div>
      <Lines name="addresses" title="地址" add={{ value: '', use: '' }}>
        {n => (
          <>
            <Form.Item name={[n, 'value']} label="地址" rules={required('请写地址。')}>
              <Input autoComplete="off" />
            </Form.Item>
            <Form.Item name={[n, 'use']} label="在那里办什么">
              <Input autoComplete="off" placeholder="服务窗口" />
            </Form.Item>
          </>
        )}
      </Lines>
      <Lines name="phones" title="电话" add={{ value: '', use: 'enquiry', description: '' }}>
        {n => (
          <>
            <Form.Item name={[n, 'value']} label="号码" rules={required('请写号码。')}>
              <Input autoComplete="off" inputMode="tel" />
            </Form.Item>
            <Form.Item name={[n, 'use']} label="用途">
              <Select options={uses} />
            </Form.Item>
            <Form.Item name={[n, 'description']} label="叫什么">
              <Input autoComplete="off" placeholder="参保窗口" />
            </Form.Item>
          </>
        )}
      </Lines>
      <HoursFields />
    </>
  )
}

interface LinesProps {
  readonly name: string
  readonly title: string
  readonly add: object
  readonly children: (n: number) => React.ReactNode
}

function Lines({ name, title, add, children }: LinesProps) {
  return (
    <Form.List name={name}>
      {(lines, list) => (
        <fieldset className="unit-lines">
          <legend>{title}</legend>
          {lines.map(({ key, name: n }) => (
            <div className="unit-row" key={key}>
              {children(n)}
              <Button onClick={() => list.remove(n)} aria-label={`去掉第 ${n + 1} 个${title}`}>
                去掉
              </Button>
            </div>
          ))}
          <Button onClick={() => list.add(add)}>加一个{title}</Button>
        </fieldset>
      )}
    </Form.List>
  )
}
