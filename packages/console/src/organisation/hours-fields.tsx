import { Button, Form, Input, Select } from 'antd'
import { spansPattern } from './typed-unit.ts'

const days = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'].map((label, n) => ({
  value: n + 1,
  label,
}))
const newSeason = { season: '', startsOn: '01-01', weekdays: [1, 2, 3, 4, 5], spans: '' }

/** 办公时间: one set a notice, with the day from which it holds; a set registered ahead is shown from that day on. */
export function HoursFields() {
  return (
    <Form.List name="officeHours">
      {(sets, { add, remove }) => (
        <fieldset className="unit-lines">
          <legend>办公时间（北京时间）</legend>
          {sets.map(({ key, name }) => (
            <div className="unit-set" key={key}>
              <div className="unit-row">
                <Form.Item
                  name={[name, 'effectiveFrom']}
                  label="从哪天起施行"
                  rules={[{ required: true, message: '请选日期。' }]}
                >
                  <Input type="date" />
                </Form.Item>
                <Button onClick={() => remove(name)} aria-label={`去掉第 ${name + 1} 次规定`}>
                  去掉
                </Button>
              </div>
              <Seasons set={name} />
            </div>
          ))}
          <Button onClick={() => add({ effectiveFrom: '', seasons: [newSeason] })}>加一次规定</Button>
        </fieldset>
      )}
    </Form.List>
  )
}

function Seasons({ set }: { readonly set: number }) {
  return (
    <Form.List name={[set, 'seasons']}>
      {(seasons, { add, remove }) => (
        <>
          {seasons.map(({ key, name }) => (
            <div className="unit-season" key={key}>
              <Form.Item name={[name, 'season']} label="季（全年一样的留空）">
                <Input autoComplete="off" placeholder="夏季" />
              </Form.Item>
              <Form.Item
                name={[name, 'weekdays']}
                label="星期"
                rules={[{ required: true, message: '请选至少一天。' }]}
              >
                <Select mode="multiple" options={days} />
              </Form.Item>
              <Form.Item
                name={[name, 'startsOn']}
                label="每年从哪天起"
                rules={[{ required: true, pattern: /^\d{2}-\d{2}$/, message: '请写成 05-01 这样。' }]}
              >
                <Input autoComplete="off" />
              </Form.Item>
              <Form.Item
                name={[name, 'spans']}
                label="几点到几点"
                rules={[
                  {
                    required: true,
                    pattern: spansPattern,
                    message: '请写成 10:00-14:00、16:00-20:00 这样。',
                  },
                ]}
              >
                <Input autoComplete="off" placeholder="10:00-14:00、16:00-20:00" />
              </Form.Item>
              <Button onClick={() => remove(name)} aria-label={`去掉第 ${name + 1} 季`}>
                去掉
              </Button>
            </div>
          ))}
          <Button onClick={() => add(newSeason)}>加一季</Button>
        </>
      )}
    </Form.List>
  )
}
