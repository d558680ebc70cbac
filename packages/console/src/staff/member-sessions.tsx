import { useQuery, useQueryClient } from '@tanstack/react-query'
import { SessionsTable } from '../account/sessions-table.tsx'
import { answerOf, api } from '../api.ts'
import { ability } from '../ui/ability.ts'
import { ConfirmedAct } from '../ui/confirmed-act.tsx'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import type { StaffMember } from './staff.ts'

/** Where a person is signed in; only administrators look. */
export function MemberSessions({ member }: { readonly member: StaffMember }) {
  const judgement = ability(member.abilities, 'revoke-session')
  const queryClient = useQueryClient()
  const queryKey = ['sessions-of', member.id]
  const param = { id: member.id }
  const sessions = useQuery({
    queryKey,
    queryFn: () => answerOf(api.staff[':id'].sessions.$get({ param })),
    enabled: judgement.allowed,
  })
  const onDone = () => queryClient.invalidateQueries({ queryKey })
  const all = sessions.data?.sessions
  return (
    <Section title="登录着的设备">
      {!judgement.allowed && <p>{judgement.reason}</p>}
      {sessions.isLoading && <Loading />}
      <ProblemNote failure={sessions.error} again={() => sessions.refetch()} />
      {all?.length === 0 && <p>现在没有在任何地方登录。</p>}
      {all && all.length > 0 && (
        <>
          <SessionsTable
            sessions={all}
            end={sessionId =>
              answerOf(api.staff[':id'].sessions[':sessionId'].$delete({ param: { ...param, sessionId } }))
            }
            onDone={onDone}
          />
          <ConfirmedAct
            label="结束全部登录"
            consequence={`${member.displayName}在各处马上退出登录，没有保存的内容要重新登录才能保存。`}
            act={() => answerOf(api.staff[':id'].sessions.$delete({ param }))}
            done="全部登录都结束了"
            onDone={onDone}
            danger
          />
        </>
      )}
    </Section>
  )
}
