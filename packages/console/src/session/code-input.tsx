import { Form, Input } from 'antd'

/** The six digits an authenticator shows, as the field `code` of a form. */
export function CodeInput({ label }: { readonly label: string }) {
  return (
    <Form.Item
      name="code"
      label={label}
      rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: '请填六位数字。' }]}
    >
      <Input className="digits" autoComplete="one-time-code" inputMode="numeric" autoFocus size="large" />
    </Form.Item>
  )
}
