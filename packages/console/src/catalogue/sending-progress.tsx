import { sizeInWords } from '@mingbai/core/4-content/material-file'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { Sending } from './send-document.ts'

interface SendingProgressProps {
  readonly name: string
  readonly sending: Sending
  readonly onStop: () => void
}

/** Bytes as they go out; then the time, because how long reading takes nobody knows. */
export function SendingProgress({ name, sending, onStop }: SendingProgressProps) {
  return (
    <div className="sending">
      <p role="status">
        {sending.kind === 'sending' ? (
          <>
            正在传“{name}”：{sizeInWords(sending.sent)}，共 {sizeInWords(sending.size)}
          </>
        ) : (
          <>
            传完了，正在读取和检查“{name}”
            <Elapsed />
          </>
        )}
      </p>
      {sending.kind === 'sending' && (
        <progress max={Math.max(1, sending.size)} value={sending.sent} aria-label="传了多少" />
      )}
      <p className="sub">
        一般几秒钟；几千行的工作簿和长的 PDF 要几十秒。读完以前什么也没有保存，停下不留痕迹。
      </p>
      <Button onClick={onStop}>停下</Button>
    </div>
  )
}

/** Not spoken: a number each second is no news to who hears it. */
function Elapsed() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(each => each + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  return <span aria-hidden="true">，已经 {seconds} 秒</span>
}
