import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../api.ts'
import { beijingTime } from '../beijing-time.ts'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { ConfirmedAct } from '../ui/confirmed-act.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { type StaffMember, staffKey } from './staff.ts'

/** 邀请链接: again for who lost it or forgot the password; back while nobody used it. */
export function InvitationActs({ member }: { readonly member: StaffMember }) {
  const judgement = ability(member.abilities, 'invite')
  const queryClient = useQueryClient()
  const renew = () => queryClient.invalidateQueries({ queryKey: staffKey })
  const param = { id: member.id }
  const invite = useMutation({
    mutationFn: () => answerOf(api.staff[':id'].invitation.$post({ param })),
    onSuccess: renew,
  })
  const { invitationExpiresAt, state } = member
  return (
    <Section title="邀请链接">
      {invite.data ? (
        <InvitationLink invited={invite.data} />
      ) : (
        <p>
          {invitationExpiresAt
            ? `有一个链接还没有用，${beijingTime(invitationExpiresAt)} 以前有效。再发一个，它就作废。`
            : state === 'invited'
              ? '链接已经过期或撤回，本人还不能登录。'
              : '忘了密码的，发一个链接让本人重设；在用上新密码以前，旧密码照样能登录。'}
        </p>
      )}
      <ProblemNote failure={invite.error} />
      <p className="acts">
        <Act
          label={state === 'invited' || invitationExpiresAt ? '再发一个链接' : '发重设密码的链接'}
          judgement={judgement}
          busy={invite.isPending}
          onAct={invite.mutate}
        />
        {invitationExpiresAt && judgement.allowed && (
          <ConfirmedAct
            label="撤回链接"
            consequence={`已经交给${member.displayName}的链接马上不能用了。要让本人登录，得再发一个。`}
            act={() => answerOf(api.staff[':id'].invitation.$delete({ param }))}
            done="链接撤回了"
            onDone={() => {
              invite.reset()
              return renew()
            }}
            danger
          />
        )}
      </p>
    </Section>
  )
}
