import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { Link } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { GuideDifference } from '../content/guide-difference.tsx'
import { worklistKey } from '../content/worklist.ts'
import { useUnitName } from '../organisation/unit-names.ts'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { lookOver, registerChangeKey, useRegisterChange } from './register-change.ts'
import '../content/draft.css'

/** What changed in the public guide without a word of it being written; the mark stays until somebody has looked. */
export function RegisterChangeSection({ code }: { readonly code: string }) {
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const unitName = useUnitName()
  const { data: change } = useRegisterChange(code)
  const look = useMutation({
    mutationFn: lookOver.bind(null, code),
    onSuccess: () => message.success('记下了；登记再改，再提醒'),
    onSettled: () =>
      Promise.all(
        [registerChangeKey(code), worklistKey].map(queryKey => queryClient.invalidateQueries({ queryKey })),
      ),
  })
  if (!change) return <ProblemNote failure={look.error} />
  return (
    <Section title="登记改了">
      <p className="told">
        {beijingTime(change.changedAt)}，
        <Link to={`/units/${change.unitCode}`}>{unitName(change.unitCode)}</Link>
        的登记改了，公众看到的第 {change.number}{' '}
        版跟着变了。请看一眼对不对：不对的改登记；文字要改的，起草更正。
      </p>
      <GuideDifference
        before={change.before}
        after={change.after}
        beforeLabel="上次看过时"
        afterLabel="公众现在看到的"
      />
      <ProblemNote failure={look.error} />
      <p className="acts">
        <Act
          label="看过了，没有问题"
          judgement={ability(change.abilities, 'look-over')}
          busy={look.isPending}
          onAct={() => look.mutate(change)}
        />
      </p>
    </Section>
  )
}
