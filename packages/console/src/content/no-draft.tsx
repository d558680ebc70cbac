import { judge } from '@mingbai/core/permission/judge'
import { thingOfDraft } from '@mingbai/core/permission/thing-of-draft'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useUnitChain } from '../organisation/unit-chain.ts'
import { useAtWork } from '../session/at-work.ts'
import { Act } from '../ui/act.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { keepDraft, startDraft } from './draft.ts'
import { type WorkItem, worklistKey } from './worklist.ts'

interface NoDraftProps {
  readonly code: string
  readonly item: WorkItem | undefined
}

/** Nothing is under way: how to begin. */
export function NoDraft({ code, item }: NoDraftProps) {
  const { staff, roles, unitCode } = useAtWork()
  const chain = useUnitChain()
  const units = item?.edition && !item.edition.demonstration ? chain(item.edition.unitCode) : []
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const actor = { kind: 'staff', id: staff.id, roles, unitCode: unitCode ?? '' } as const
  const start = useMutation({
    mutationFn: () => startDraft(code),
    onSuccess: draft => {
      keepDraft(queryClient, code, draft)
      queryClient.invalidateQueries({ queryKey: worklistKey })
      navigate(`/items/${code}/write`)
    },
  })
  return (
    <Section title="草稿">
      <p>
        现在没有草稿。
        {item?.edition
          ? `起草从公众现在看到的第 ${item.edition.number} 版开始${owed(item.owed)}，发布以前公众看到的不变。`
          : '这个事项还没有公开过，起草从空白开始；没写完也能保存，随时接着写。'}
      </p>
      <ProblemNote failure={start.error} />
      <Act
        label="起草"
        primary
        judgement={judge(actor, 'start', thingOfDraft(null, units), 'api')}
        busy={start.isPending}
        shortcut="e"
        onAct={start.mutate}
      />
    </Section>
  )
}

function owed(count: number): string {
  return count === 0 ? '' : `（它还欠 ${count} 项要素）`
}
