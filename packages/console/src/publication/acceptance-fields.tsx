import { Form, Input } from 'antd'
import type { Draft } from '../content/draft.ts'
import { Findings } from '../content/findings.tsx'

/** Warnings may stay, each with the reason of who publishes it; the reasons are kept with the edition. */
export function AcceptanceFields({ warnings }: { readonly warnings: Draft['findings'] }) {
  return warnings.map((warning, n) => (
    <fieldset className="acceptance" key={`${warning.code} ${warning.at} ${warning.what}`}>
      <legend className="vh">提醒 {n + 1}</legend>
      <Findings findings={[warning]} withField />
      <Form.Item
        name={['acceptances', n, 'reason']}
        label="照样发布的理由"
        rules={[{ required: true, whitespace: true, message: '请写理由；不该发布的，请先退回修改。' }]}
      >
        <Input />
      </Form.Item>
      {warning.needsBasis && (
        <Form.Item
          name={['acceptances', n, 'basis']}
          label="法律依据"
          rules={[{ required: true, whitespace: true, message: '请写法律依据：法律名称和条款。' }]}
        >
          <Input />
        </Form.Item>
      )}
    </fieldset>
  ))
}
