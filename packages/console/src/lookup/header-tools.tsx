import { Button } from 'antd'
import { useState } from 'react'
import { KeyboardHelp } from '../keyboard/keyboard-help.tsx'
import { useKeyboard } from '../keyboard/use-keyboard.ts'
import { LookupDialog } from './lookup-dialog.tsx'

/** In the bar of every screen: 查找 and 快捷键. */
export function HeaderTools() {
  const [shown, setShown] = useState<'lookup' | 'keys'>()
  const close = () => setShown(undefined)
  useKeyboard()
  return (
    <p className="bar-tools">
      <button
        type="button"
        className="look-up"
        aria-keyshortcuts="/ Control+K"
        onClick={() => setShown('lookup')}
      >
        <span>
          查找<span className="wide">事项、草稿、机构</span>
        </span>
        <span className="key" aria-hidden="true">
          /
        </span>
      </button>
      <Button className="keys" size="small" aria-keyshortcuts="?" onClick={() => setShown('keys')}>
        快捷键
      </Button>
      {shown === 'lookup' && <LookupDialog onClose={close} />}
      {shown === 'keys' && <KeyboardHelp onClose={close} />}
    </p>
  )
}
