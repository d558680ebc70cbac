import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useAtWork } from '../session/at-work.ts'
import { Act } from '../ui/act.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { SoughtInput } from '../ui/sought-input.tsx'
import { mayInvite, maySeeStaff } from './account-abilities.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { useStaff } from './staff.ts'
import { StaffTable } from './staff-table.tsx'

/** 人员: everybody who has an account here, for who may see them. */
export function StaffPage() {
  const may = maySeeStaff(useAtWork())
  if (may.allowed) return <Everybody />
  return (
    <Page title="人员">
      <p className="empty">
        {may.reason} <Link to="/account">看我的账号</Link>
      </p>
    </Page>
  )
}

function Everybody() {
  const staff = useStaff()
  const [search, setSearch] = useSearchParams()
  const [isInviting, setInviting] = useState(false)
  const sought = search.get('q') ?? ''
  const all = staff.data?.staff ?? []
  const found = all.filter(({ name, displayName }) => `${name} ${displayName}`.includes(sought.trim()))
  return (
    <Page
      title="人员"
      lead="谁有账号，在哪个单位做什么。新来的人用邀请链接自己设密码；密码没有人替别人设，也没有人看得到。"
      aside={<Act label="邀请" primary judgement={mayInvite(useAtWork())} onAct={() => setInviting(true)} />}
    >
      <div className="tools">
        <label htmlFor="staff-search">查找</label>
        <SoughtInput
          id="staff-search"
          sought={sought}
          onSought={q => setSearch(q ? { q } : {}, { replace: true })}
        />
        <p role="status">{sought ? `找到 ${found.length} 人，共 ${all.length} 人` : `共 ${all.length} 人`}</p>
      </div>
      {staff.isLoading && <Loading />}
      <ProblemNote failure={staff.error} again={() => staff.refetch()} />
      {found.length > 0 && <StaffTable staff={found} />}
      {staff.data && found.length === 0 && <p className="empty">没有登录名或姓名里有“{sought}”的人。</p>}
      {all.length === 1 && (
        <p className="empty">
          现在只有您自己。请至少再邀请一位系统管理员：您的手机丢了，只有另一位能替您解除验证器。
        </p>
      )}
      <InviteDialog isOpen={isInviting} onClose={() => setInviting(false)} />
    </Page>
  )
}
