import { fieldLabel } from '@mingbai/core/2-catalogue/field-label'
import { isSameValue, type MendValue, statedValue } from '@mingbai/core/2-catalogue/upload/mend-value'
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Problem } from '../../api.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { FieldInput } from './field-input.tsx'
import { ReasonInput } from './reason-input.tsx'
import { StatedValue } from './stated-value.tsx'
import { statedBy, typedOf } from './typed-value.ts'
import type { UploadRow } from './upload-row.ts'
import type { Steps } from './use-steps.ts'

interface MendFormProps {
  readonly row: UploadRow
  readonly field: string
  readonly steps: Steps
  readonly onClose: () => void
}

interface Conflict {
  readonly standing: MendValue
}

/**
 * 改: a value as a person states it. Where somebody else was quicker, what was typed stays, theirs stands beside it, and
 * saving once more is a choice made in sight of it.
 */
export function MendForm({ row, field, steps, onClose }: MendFormProps) {
  const { message } = App.useApp()
  const place = useRef<HTMLFormElement>(null)
  const [seen, setSeen] = useState(() => statedValue(row.item, field) ?? null)
  const [typed, setTyped] = useState(() => typedOf(field, seen))
  const [reason, setReason] = useState('')
  const value = statedBy(field, typed)
  const mend = useMutation({
    mutationFn: () => {
      const one = { item: row.number, field, before: sent(seen), after: sent(value) }
      return steps.take({ step: 'mend', mends: [one], reason: reason.trim() || null })
    },
    onSuccess: () => {
      message.success(`${fieldLabel(field)}改了`)
      onClose()
    },
    onError: failure => {
      const conflict = conflictIn(failure)
      if (conflict) setSeen(conflict.standing)
    },
  })
  const conflict = conflictIn(mend.error)
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('textarea, input')?.focus()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mend.mutate()
  }
  return (
    <form className="mend" ref={place} onSubmit={submit}>
      <FieldInput field={field} typed={typed} onType={setTyped} />
      <ReasonInput reason={reason} onReason={setReason} />
      <ProblemNote failure={mend.error} />
      {conflict && (
        <div className="conflict">
          <b>别人改成的</b>
          <StatedValue field={field} value={conflict.standing} />
        </div>
      )}
      <div className="acts">
        <Button type="primary" htmlType="submit" loading={mend.isPending} disabled={isSameValue(value, seen)}>
          {conflict ? '还是改成我写的' : '改'}
        </Button>
        <Button onClick={onClose}>不改了</Button>
      </div>
    </form>
  )
}

/** The wire's lists can be written to, by their type. */
function sent(value: MendValue): string | boolean | null | string[] {
  return typeof value === 'object' && value !== null ? [...value] : value
}

function conflictIn(failure: Error | null): Conflict | undefined {
  if (!(failure instanceof Problem) || failure.status !== 409) return undefined
  return (failure.more.conflicts as readonly Conflict[] | undefined)?.[0]
}
