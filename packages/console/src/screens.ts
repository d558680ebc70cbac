import type { Judgement } from '@mingbai/core/permission/judgement'
import type { AtWork } from './session/at-work.ts'
import { maySeeStaff } from './staff/account-abilities.ts'

/** A screen of the menu. */
export interface Screen {
  readonly to: string
  readonly label: string
  /** After g it leads here: the label's first sound. */
  readonly letter: string
  /** What else it is looked up by: pinyin, and what else people call it. */
  readonly typed: string
  readonly judge?: (who: AtWork) => Judgement
}

export const screens: readonly Screen[] = [
  { to: '/', label: '待办', letter: 'd', typed: 'daiban db 首页 shouye sy' },
  { to: '/items', label: '事项', letter: 's', typed: 'shixiang sx 指南' },
  { to: '/catalogue', label: '目录', letter: 'm', typed: 'mulu ml 上传 启用 版本 新版' },
  { to: '/units', label: '机构', letter: 'j', typed: 'jigou jg 登记簿 单位' },
  { to: '/staff', label: '人员', letter: 'r', typed: 'renyuan ry 账号 邀请', judge: maySeeStaff },
  {
    to: '/account',
    label: '我的账号',
    letter: 'z',
    typed: 'wodezhanghao wdzh zhanghao zh 密码 验证器 恢复码',
  },
]
