import { Link, useParams } from 'react-router'
import { beijingTime } from '../beijing-time.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { InvitationActs } from './invitation-acts.tsx'
import { MemberSessions } from './member-sessions.tsx'
import { PostsActs } from './posts-acts.tsx'
import { RenameAct } from './rename-act.tsx'
import { useStaff } from './staff.ts'
import { StandingActs } from './standing-acts.tsx'
import { stateInWords } from './state-in-words.ts'

/** One person's account: how it stands, and all that can be done to it, each with what follows. */
export function MemberPage() {
  const { id } = useParams()
  const staff = useStaff()
  const member = staff.data?.staff.find(each => each.id === id)
  if (!staff.data) {
    return staff.error ? <ProblemNote failure={staff.error} again={() => staff.refetch()} /> : <Loading />
  }
  if (!member) {
    return (
      <Page title="没有这个人">
        <p className="lead">
          账号里没有这个人；请回到<Link to="/staff">人员</Link>。
        </p>
      </Page>
    )
  }
  const { label, tone, detail } = stateInWords(member)
  return (
    <Page
      title={member.displayName}
      lead={
        <>
          登录名 {member.name}，{beijingTime(member.createdAt)} 建的账号。
          <span className={`state ${tone}`}>{label}</span> {detail}
        </>
      }
      aside={
        <p className="links">
          <RenameAct member={member} />
          <Link to="/staff">回到人员</Link>
        </p>
      }
    >
      <PostsActs member={member} />
      <InvitationActs member={member} />
      <MemberSessions member={member} />
      <StandingActs member={member} />
    </Page>
  )
}
