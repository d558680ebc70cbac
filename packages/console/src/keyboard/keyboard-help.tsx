import { Modal, Switch } from 'antd'
import { useState } from 'react'
import { keyLines } from './keys.ts'
import { areSingleKeysOn, turnSingleKeys } from './single-keys.ts'
import './keyboard-help.css'

/** 快捷键: what the keys do, and the switch that shuts off those of one letter. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const [isOn, setOn] = useState(areSingleKeysOn)
  const turn = (on: boolean) => {
    turnSingleKeys(on)
    setOn(on)
  }
  return (
    <Modal open title="快捷键" footer={null} onCancel={onClose} width={640} className="keys" destroyOnHidden>
      {keyLines.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl>
            {lines.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map(key => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="turn">
        <Switch id="single-keys" checked={isOn} onChange={turn} />
        <label htmlFor="single-keys">
          使用单个字母的快捷键。用语音控制电脑，或常误碰键盘的，请关掉；只管这个浏览器。
        </label>
      </p>
      <p className="sub">
        文字写完一停就自动保存，不用按什么。读屏软件自己占用这些字母的时候，以读屏软件为准。
      </p>
    </Modal>
  )
}
