import { Spin } from 'antd'

/** Seen only where an answer takes longer than a blink. */
export function Loading() {
  return (
    <div className="loading" role="status">
      <Spin delay={300} />
      <span className="vh">正在读取</span>
    </div>
  )
}
