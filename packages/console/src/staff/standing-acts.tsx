import { useQueryClient } from '@tanstack/react-query'
import { answerOf, api } from '../api.ts'
import { ability } from '../ui/ability.ts'
import { ConfirmedAct } from '../ui/confirmed-act.tsx'
import { Forbidden } from '../ui/forbidden.tsx'
import { Section } from '../ui/section.tsx'
import { type StaffMember, staffKey } from './staff.ts'

/** What opens and shuts an account: lock, authenticator, deactivation. Each stands with what follows. */
export function StandingActs({ member }: { readonly member: StaffMember }) {
  const queryClient = useQueryClient()
  const onDone = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: staffKey }),
      queryClient.invalidateQueries({ queryKey: ['sessions-of', member.id] }),
    ])
  const acts = actsOn(member).map(act => ({ ...act, judgement: ability(member.abilities, act.action) }))
  return (
    <Section title="账号">
      <dl className="acts-told">
        {acts.map(({ label, told, action: _, judgement, ...act }) => (
          <div key={label}>
            <dt>
              {judgement.allowed ? (
                <ConfirmedAct label={label} onDone={onDone} {...act} />
              ) : (
                <Forbidden label={label} reason={judgement.reason} />
              )}
            </dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function actsOn(member: StaffMember) {
  const { displayName: name, state, lockedUntil, hasSecondFactor } = member
  const account = api.staff[':id']
  const param = { id: member.id }
  const unlock = {
    action: 'unlock' as const,
    label: '解除锁定',
    told: '连续试错太多次被锁定，本人在场或电话里确认过，可以马上解除。',
    consequence: `${name}马上可以再试登录。请先确认是本人试错的，不是别人在猜密码。`,
    act: () => answerOf(account.lock.$delete({ param })),
    done: '锁定解除了',
  }
  const removeFactor = {
    action: 'remove-authenticator' as const,
    label: '解除验证器',
    told: '手机丢了、换了又没有恢复码的，解除以后本人重新绑定。',
    consequence: `${name}在各处的登录都结束，旧的验证器和恢复码作废；下次用密码登录以后先重新绑定。请先确认是本人要求的。`,
    act: () => answerOf(account['second-factor'].$delete({ param })),
    done: '验证器解除了',
    danger: true,
  }
  const deactivate = {
    action: 'close' as const,
    label: '停用账号',
    told: '调走、离职的人停用，不删除：写过、审过的记录还要指得出是谁。',
    consequence: `${name}在各处的登录都结束，不能再登录，没有用的邀请链接作废。写过、审过的记录都留着；以后可以恢复。`,
    act: () => answerOf(account.deactivation.$put({ param })),
    done: '账号停用了',
    danger: true,
  }
  const reactivate = {
    action: 'reopen' as const,
    label: '恢复账号',
    told: '恢复以后，本人用原来的密码登录，角色和停用以前一样。',
    consequence: `${name}马上可以用原来的密码登录，角色和停用以前一样；角色不对的，恢复以后请改任职。`,
    act: () => answerOf(account.deactivation.$delete({ param })),
    done: '账号恢复了',
  }
  if (state === 'closed') return [reactivate]
  return [...(lockedUntil ? [unlock] : []), ...(hasSecondFactor ? [removeFactor] : []), deactivate]
}
