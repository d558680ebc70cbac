import { Modal } from 'antd'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import type { Writing } from './use-writing.ts'

/** Nobody leaves with words that are not kept: they are saved first, and only where that fails is it asked. */
export function LeaveGuard({ writing }: { readonly writing: Writing }) {
  const { isKept, isSaving, failure, saveNow } = writing
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => !isKept && currentLocation.pathname !== nextLocation.pathname,
  )
  const isLeaving = blocker.state === 'blocked'
  useEffect(() => {
    if (!isLeaving) return
    if (isKept) blocker.proceed()
    else if (!isSaving && !failure) saveNow()
  }, [isLeaving, isKept, isSaving, failure, blocker, saveNow])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    if (!isKept) addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isKept])
  return (
    <Modal
      open={isLeaving && failure !== null}
      title="最后写的还没有存上"
      okText="留下"
      cancelText="丢掉没存的，离开"
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.proceed?.()}
      cancelButtonProps={{ danger: true }}
      closable={false}
      keyboard={false}
    >
      <p>{failure?.message}</p>
      <p>留下以后会自动再试；也可以先把要紧的文字复制到别处。</p>
    </Modal>
  )
}
