import { type Role, roleLabels } from '@mingbai/core/permission/role'
import { Button, Checkbox, Form } from 'antd'
import { UnitPicker } from '../organisation/unit-picker.tsx'
import type { Post } from './staff.ts'
import './staff.css'

const roleOptions = Object.entries(roleLabels).map(([value, label]) => ({ value: value as Role, label }))

/** One line a unit, with all the roles there; as the field `units` of a form. */
export interface UnitLine {
  readonly unitCode: string
  readonly roles: readonly Role[]
}

/** Not `required`: the group of boxes may not say so to who hears it. */
async function someRole(_: unknown, roles: readonly Role[] | undefined): Promise<void> {
  if (!roles?.length) throw new Error('请选至少一个角色。')
}

export function PostsField() {
  return (
    <Form.List name="units">
      {(lines, { add, remove }) => (
        <fieldset className="posts">
          <legend className="vh">单位和角色</legend>
          {lines.map(({ key, name }, n) => (
            <div className="post" key={key}>
              <Form.Item
                name={[name, 'unitCode']}
                label="单位"
                rules={[{ required: true, message: '请选单位。' }]}
              >
                <UnitPicker isForPosts />
              </Form.Item>
              <Form.Item name={[name, 'roles']} label="角色" rules={[{ validator: someRole }]}>
                <Checkbox.Group options={roleOptions} />
              </Form.Item>
              <Button onClick={() => remove(name)} aria-label={`去掉第 ${n + 1} 行`}>
                去掉
              </Button>
            </div>
          ))}
          <Button onClick={() => add({ unitCode: '', roles: [] })}>加一个单位</Button>
        </fieldset>
      )}
    </Form.List>
  )
}

export function postsOf(units: readonly UnitLine[] | undefined): Post[] {
  return (units ?? []).flatMap(({ unitCode, roles }) => roles.map(role => ({ unitCode, role })))
}
