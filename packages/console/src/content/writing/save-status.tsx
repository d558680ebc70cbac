import { Button } from 'antd'
import { Problem } from '../../api.ts'
import { beijingTime } from '../../beijing-time.ts'
import type { Writing } from './use-writing.ts'

/** Whether what was written is kept; heard when it changes. */
export function SaveStatus({ writing }: { readonly writing: Writing }) {
  const { failure, isKept, isSaving, draft, saveNow } = writing
  if (failure) {
    const sentence = failure instanceof Problem ? failure.message : '页面出了错。'
    return (
      <p className="save-status failed" role="alert">
        没有存上：{sentence}写的还在这一页上，会自动再试。
        <Button size="small" onClick={saveNow}>
          现在再试
        </Button>
      </p>
    )
  }
  return (
    <p className="save-status" role="status">
      {isSaving
        ? '正在保存'
        : isKept
          ? `已保存，${beijingTime(draft.changedAt).slice(11)}`
          : '写完一停就自动保存'}
    </p>
  )
}
