import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../api.ts'
import { ConfirmedAct } from '../ui/confirmed-act.tsx'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { SessionsTable } from './sessions-table.tsx'

const queryKey = ['my-sessions']

export function SessionsSection() {
  const queryClient = useQueryClient()
  const sessions = useQuery({ queryKey, queryFn: () => answerOf(api.session.all.$get()) })
  const onDone = () => queryClient.invalidateQueries({ queryKey })
  const all = sessions.data?.sessions
  return (
    <Section title="登录着的设备">
      {sessions.isLoading && <Loading />}
      <ProblemNote failure={sessions.error} again={() => sessions.refetch()} />
      {all && (
        <>
          <SessionsTable
            sessions={all}
            end={id => answerOf(api.session.all[':id'].$delete({ param: { id } }))}
            onDone={onDone}
          />
          {all.length > 1 && (
            <ConfirmedAct
              label="结束别处的登录"
              consequence="除了正在用的这一处，别的浏览器马上退出登录，那里没有保存的内容要重新登录才能保存。"
              act={() => answerOf(api.session.others.$delete())}
              done="别处的登录都结束了"
              onDone={onDone}
              danger
            />
          )}
        </>
      )}
    </Section>
  )
}
