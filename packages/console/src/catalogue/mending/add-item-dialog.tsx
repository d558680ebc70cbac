import { useMutation } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { columnsOf } from './columns.ts'
import { FieldInput } from './field-input.tsx'
import { blankItem, newItemOf } from './new-item.ts'
import { ReasonInput } from './reason-input.tsx'
import { rowName, titleOf, type UploadRow } from './upload-row.ts'
import type { Steps } from './use-steps.ts'

interface AddItemDialogProps {
  /** The item it will stand behind. */
  readonly after: UploadRow
  readonly tiers: readonly string[]
  readonly steps: Steps
  readonly onClose: () => void
}

/** 补加: an item that the document has and the reading lost. */
export function AddItemDialog({ after, tiers, steps, onClose }: AddItemDialogProps) {
  const { message } = App.useApp()
  const [typed, setTyped] = useState(() => blankItem(tiers))
  const [reason, setReason] = useState('')
  const value = newItemOf(typed, tiers)
  const add = useMutation({
    mutationFn: () =>
      steps.take({ step: 'add-item', after: after.number, value, reason: reason.trim() || null }),
    onSuccess: () => {
      message.success('补加了')
      onClose()
    },
  })
  return (
    <Modal
      open
      title={`补加一个事项，排在${rowName(after)}“${titleOf(after)}”后面`}
      okText="补加"
      okButtonProps={{ disabled: value.path.length === 0 }}
      confirmLoading={add.isPending}
      onOk={() => add.mutate()}
      onCancel={onClose}
      mask={{ closable: false }}
      width={720}
    >
      <p className="consequence">只补原件里有、读取时丢了的。没有写明的留空，勾看不出来的选“待核”。</p>
      {columnsOf(tiers).map(({ field }) => (
        <FieldInput
          key={field}
          field={field}
          typed={typed[field] ?? null}
          onType={each => setTyped(all => ({ ...all, [field]: each }))}
        />
      ))}
      <ReasonInput reason={reason} onReason={setReason} />
      <ProblemNote failure={add.error} />
    </Modal>
  )
}
