import { fieldLabel } from '@mingbai/core/2-catalogue/field-label'
import { isSameValue, type MendValue, statedValue } from '@mingbai/core/2-catalogue/upload/mend-value'
import type { Mend, UploadAct } from '@mingbai/core/2-catalogue/upload/upload-event'
import { Rejection } from '../../http/rejection.ts'
import type { UploadStep } from './step.ts'
import { stillAccepted } from './still-accepted.ts'
import type { OpenedUpload } from './workbench.ts'

/** What a step means for an upload as it stands. Throws a Rejection (409) where the person saw something else. */
export function actsOfStep(opened: OpenedUpload, step: UploadStep): readonly UploadAct[] {
  switch (step.step) {
    case 'mend':
      return mends(opened, step.mends).map(mend => ({ kind: 'mended', ...mend, reason: step.reason }))
    case 'remove-item':
      return [{ kind: 'item-removed', item: step.item, reason: step.reason }]
    case 'add-item': {
      const { after, value, reason } = step
      return [{ kind: 'item-added', item: nextNumber(opened), after, value, reason }]
    }
    case 'take-back':
      return [{ kind: 'taken-back', events: step.events }]
    case 'accept': {
      const findings = namedFindings(opened, step.findings, 'open')
      return [{ kind: 'accepted', findings, ofKind: null, note: step.note }]
    }
    case 'accept-kind': {
      const { code, severity, note } = step
      return [{ kind: 'accepted', findings: openOfKind(opened, step), ofKind: { code, severity }, note }]
    }
    case 'reopen':
      return [{ kind: 'reopened', findings: namedFindings(opened, step.findings, 'accepted') }]
    case 'reopen-acceptance':
      return [{ kind: 'reopened', findings: acceptedBy(opened, step.event) }]
    case 'identify':
      return [{ kind: 'identified', item: step.item, code: step.code, isSame: step.isSame }]
    case 'discard':
      return [{ kind: 'discarded', reason: step.reason }]
  }
}

/** All or none: of what others changed meanwhile the person gets both values. */
function mends({ state }: OpenedUpload, wanted: readonly Mend[]): readonly Mend[] {
  const items = new Map(state.items.map(({ number, item }) => [number, item]))
  const cells = new Set(wanted.map(({ item, field }) => `${item} ${field}`))
  if (cells.size < wanted.length) throw new Rejection(400, '同一格写了两个值；请每格只写一个。')
  const standing = ({ item, field }: Mend): MendValue => {
    const found = items.get(item)
    return (found && statedValue(found, field)) ?? null
  }
  const same = wanted.find(mend => isSameValue(mend.after, standing(mend)))
  const conflicts = wanted
    .filter(mend => !isSameValue(mend.before, standing(mend)))
    .map(mend => ({ item: mend.item, field: mend.field, standing: standing(mend), yours: mend.after }))
  if (conflicts.length > 0)
    throw new Rejection(409, `您改的时候别人也改了，有 ${conflicts.length} 格；请对照现在的值，再改一次。`, {
      conflicts,
    })
  if (same) throw new Rejection(400, `${fieldLabel(same.field)}和现在的一样，没有改；请去掉这一格再试。`)
  return wanted
}

function nextNumber({ read, history }: OpenedUpload): number {
  return read.items.length + history.filter(({ kind }) => kind === 'item-added').length + 1
}

function namedFindings(
  { findings }: OpenedUpload,
  keys: readonly string[],
  state: 'open' | 'accepted',
): readonly string[] {
  const there = new Set(findings.filter(each => each.state === state).map(({ key }) => key))
  const missing = keys.filter(key => !there.has(key)).length
  if (missing === 0) return keys
  const why = state === 'open' ? '已经处理了，或者值改过以后没有了' : '没有接受过，或者已经撤回'
  throw new Rejection(409, `有 ${missing} 条说明${why}；请刷新后再试。`)
}

/** What was accepted in one event and is so still. */
function acceptedBy({ history, state }: OpenedUpload, number: number): readonly string[] {
  const event = history[number - 1]
  const standing = event && stillAccepted(event, state)
  if (standing && standing.length > 0) return standing
  throw new Rejection(409, `第 ${number} 件事不是接受，或者已经撤回；请刷新后再试。`)
}

function openOfKind(
  { findings }: OpenedUpload,
  { code, severity, open }: { readonly code: string; readonly severity: string; readonly open: number },
): readonly string[] {
  const those = findings.filter(
    each => each.state === 'open' && each.code === code && each.severity === severity,
  )
  if (those.length === open) return [...new Set(those.map(({ key }) => key))]
  throw new Rejection(
    409,
    `这一种现在有 ${those.length} 条没有处理，不是您看到的 ${open} 条；请看过再接受。`,
    {
      open: those.length,
    },
  )
}
