/** 角色: what a person of a unit is there to do. A person may have several. */
export type Role =
  | 'catalogue-keeper'
  | 'editor'
  | 'reviewer'
  | 'secrecy-reviewer'
  | 'publisher'
  | 'request-handler'
  | 'supervisor'
  | 'administrator'

export const roleLabels: Readonly<Record<Role, string>> = {
  'catalogue-keeper': '目录管理',
  editor: '编辑',
  reviewer: '审核',
  'secrecy-reviewer': '保密审查',
  publisher: '发布',
  'request-handler': '申请受理',
  supervisor: '监督',
  administrator: '系统管理',
}

/** Roles that open or shut what the public sees, or the site itself: a password alone does not do for them. */
export const rolesWithSecondFactor: readonly Role[] = [
  'reviewer',
  'secrecy-reviewer',
  'publisher',
  'administrator',
]
