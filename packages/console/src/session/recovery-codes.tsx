import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { CopyButton } from '../ui/copy-button.tsx'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  readonly onKept: () => void
}

/** 恢复码, this once: whoever goes on has said that they are kept. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const [isKept, setKept] = useState(false)
  return (
    <section className="recovery" aria-labelledby="recovery-codes">
      <h2 id="recovery-codes">恢复码</h2>
      <p>
        手机丢了或换了，用其中一个代替验证码登录，每个只能用一次。只显示这一次，请打印或抄下来，锁在抽屉里。
      </p>
      <ol className="codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="acts">
        <CopyButton text={codes.join('\n')} label="复制全部" />
        <Button onClick={() => window.print()}>打印</Button>
      </p>
      <p>
        <Checkbox checked={isKept} onChange={event => setKept(event.target.checked)}>
          已经保存好了
        </Checkbox>
      </p>
      <Button type="primary" size="large" disabled={!isKept} onClick={onKept}>
        完成
      </Button>
    </section>
  )
}
