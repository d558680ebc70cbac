import { fieldLabel } from '@mingbai/core/2-catalogue/field-label'
import { readTimeLimit } from '@mingbai/core/2-catalogue/time-limit'
import { Input, Radio } from 'antd'
import { useId } from 'react'
import { limitInWords } from './limit-in-words.ts'
import { isListField, isTickField, levels, type Typed } from './typed-value.ts'
import './field-input.css'

interface FieldInputProps {
  readonly field: string
  readonly typed: Typed
  readonly onType: (typed: Typed) => void
}

/** What one field of an item is stated by: levels, lines, a text, or yes, no, unknown. */
export function FieldInput({ field, typed, onType }: FieldInputProps) {
  const id = useId()
  const label = fieldLabel(field)
  if (field === 'path') return <Levels typed={typed as readonly string[]} onType={onType} />
  if (isTickField(field)) {
    return (
      <fieldset className="stated">
        <legend>{label}</legend>
        <Radio.Group
          value={typed}
          onChange={({ target }) => onType(target.value)}
          options={[
            { value: true, label: '是' },
            { value: false, label: '否' },
            { value: null, label: '待核：看不出来' },
          ]}
        />
      </fieldset>
    )
  }
  const text = typeof typed === 'string' ? typed : ''
  return (
    <div className="stated">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        value={text}
        autoSize={{ minRows: isListField(field) ? 3 : 1, maxRows: 12 }}
        onChange={({ target }) => onType(target.value)}
        aria-describedby={`${id}-hint`}
      />
      <span className="sub" id={`${id}-hint`}>
        {hints[field]}
        {field === 'timeLimit' && text.trim() !== '' && <b>{readAs(text.trim())}</b>}
      </span>
    </div>
  )
}

const hints: Readonly<Record<string, string>> = {
  elements: '一行一项。',
  legalBasis: '一行一部，写名称；书名号写不写都可以。',
  channels: '一行一个。',
  agency: '原件没有写明的，留空。',
  timeLimit: '照原件的文字写，没有写明的留空。',
}

function readAs(text: string): string {
  return `读作：${readTimeLimit(text).rules.map(limitInWords).join('；')}。`
}

function Levels({ typed, onType }: { typed: readonly string[]; onType: (typed: Typed) => void }) {
  const id = useId()
  return levels.map((label, n) => (
    <div className="stated" key={label}>
      <label htmlFor={`${id} ${n}`}>{label}</label>
      <Input
        id={`${id} ${n}`}
        value={typed[n] ?? ''}
        maxLength={500}
        onChange={({ target }) => onType(typed.with(n, target.value))}
      />
    </div>
  ))
}
