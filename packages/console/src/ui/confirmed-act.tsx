import { useMutation } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { ProblemNote } from './problem-note.tsx'

interface ConfirmedActProps {
  readonly label: string
  /** What follows, in sentences; who confirms must know it. */
  readonly consequence: string
  readonly act: () => Promise<unknown>
  readonly done: string
  /** What stands there now is out of date. */
  readonly onDone: () => unknown
  readonly danger?: boolean
  /** Tells buttons of one label apart for who hears them. */
  readonly about?: string
}

/** A button for what cannot simply be taken back: it is done after a sentence that says what follows was confirmed. */
export function ConfirmedAct({ label, consequence, act, done, onDone, danger, about }: ConfirmedActProps) {
  const { message } = App.useApp()
  const [isAsking, setAsking] = useState(false)
  const mutation = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await onDone()
      setAsking(false)
      message.success(done)
    },
  })
  const ask = () => {
    mutation.reset()
    setAsking(true)
  }
  return (
    <>
      <Button danger={danger ?? false} onClick={ask} aria-label={about ? `${label}：${about}` : label}>
        {label}
      </Button>
      <Modal
        open={isAsking}
        title={about ? `${label}：${about}` : label}
        okText={label}
        okButtonProps={{ danger: danger ?? false }}
        confirmLoading={mutation.isPending}
        onOk={() => mutation.mutate()}
        onCancel={() => setAsking(false)}
        destroyOnHidden
      >
        <p>{consequence}</p>
        <ProblemNote failure={mutation.error} />
      </Modal>
    </>
  )
}
