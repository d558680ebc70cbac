import { beijingTime } from '../beijing-time.ts'
import { ConfirmedAct } from '../ui/confirmed-act.tsx'
import '../ui/rows.css'

interface SessionsTableProps {
  readonly sessions: readonly {
    readonly id: string
    readonly device: string
    readonly createdAt: string
    readonly lastUsedAt: string
    readonly isThisOne: boolean
  }[]
  readonly end: (id: string) => Promise<unknown>
  readonly onDone: () => unknown
}

/** 登录: one row a browser. */
export function SessionsTable({ sessions, end, onDone }: SessionsTableProps) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">设备</th>
          <th scope="col">登录时间</th>
          <th scope="col">最近使用</th>
          <th scope="col">
            <span className="vh">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, device, createdAt, lastUsedAt, isThisOne }) => (
          <tr key={id}>
            <th scope="row">{device}</th>
            <td data-label="登录时间">{beijingTime(createdAt)}</td>
            <td data-label="最近使用">{beijingTime(lastUsedAt)}</td>
            <td className="do">
              {isThisOne ? (
                <span className="tag">这一处</span>
              ) : (
                <ConfirmedAct
                  label="结束"
                  about={`${device}，${beijingTime(createdAt)} 登录`}
                  consequence="那个浏览器马上退出登录，没有保存的内容要重新登录才能保存。"
                  act={() => end(id)}
                  done="已结束"
                  onDone={onDone}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
