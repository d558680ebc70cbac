import type { Role } from '@mingbai/core/permission/role'
import { Link } from 'react-router'

/** What will come here for each role, and from where. */
const comes: Readonly<Partial<Record<Role, string>>> = {
  editor: '您是编辑：从“事项”里挑一个起草，写好了送审；退回的会回到这里。',
  reviewer: '您是审核：同事送审的会出现在这里。自己写过的，由别的审核人来审。',
  'secrecy-reviewer': '您做保密审查：内容审核通过以后，会轮到您。审过的文字再有改动，要重新审。',
  publisher:
    '您管发布：审核和保密审查都通过的，会出现在这里，等您发布或定时发布；别人上传、处理好的新目录，也等您启用。',
  'catalogue-keeper': '您管目录：新的一版从“目录”里上传，处理说明以后，请另一个人启用。',
  'request-handler': '您受理依申请公开：受理的功能还没有建成。',
  supervisor: '您是监督：只看，不办。各事项的进展和经过在“事项”里看。',
  administrator: '您是系统管理：账号在“人员”里管。',
}

/** Nothing to do teaches what will come. */
export function NothingWaits({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <div className="empty">
      <p>
        现在没有等您办的事。<Link to="/items">看全部事项</Link>
      </p>
      {roles.flatMap(role => (comes[role] ? [<p key={role}>{comes[role]}</p>] : []))}
    </div>
  )
}
