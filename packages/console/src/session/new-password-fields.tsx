import { Form, Input } from 'antd'

/** A new password typed twice, as the fields `next` and `again` of a form. */
export function NewPasswordFields() {
  return (
    <>
      <Form.Item
        name="next"
        label="新密码"
        extra="至少 10 个字符。连着写几个不相干的词，好记又难猜；不能有登录名。"
        rules={[{ required: true, message: '请填新密码。' }]}
      >
        <Input.Password autoComplete="new-password" size="large" />
      </Form.Item>
      <Form.Item
        name="again"
        label="再写一遍新密码"
        dependencies={['next']}
        rules={[
          { required: true, message: '请再写一遍新密码。' },
          ({ getFieldValue }) => ({
            validator: async (_, again) => {
              if (again && again !== getFieldValue('next')) throw new Error('两遍不一样；请再写一遍。')
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" size="large" />
      </Form.Item>
    </>
  )
}
