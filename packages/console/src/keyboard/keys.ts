import { screens } from '../screens.ts'

interface KeyLine {
  readonly keys: readonly string[]
  readonly does: string
}

/** What the help tells, in the order of use. */
export const keyLines: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
  {
    title: '随时，写字的时候也行',
    lines: [
      { keys: ['Ctrl', 'K'], does: '查找' },
      { keys: ['F8'], does: '到下一处“要改”或“请看”；加 Shift 是上一处' },
    ],
  },
  {
    title: '不在写字的时候',
    lines: [
      { keys: ['/'], does: '查找' },
      { keys: ['?'], does: '这张表' },
      { keys: ['j'], does: '列表里的下一个；在事项里，是下一个事项；处理上传的目录时，是下一条说明' },
      { keys: ['k'], does: '上一个' },
      { keys: ['n'], does: '到下一处“要改”或“请看”' },
      { keys: ['p'], does: '上一处' },
      { keys: ['e'], does: '起草，或者接着写；处理上传的目录时，改选中的格子' },
      { keys: ['a'], does: '接受选中的说明：处理上传的目录时' },
      { keys: ['u'], does: '撤销刚才的一步：处理上传的目录时' },
      { keys: ['s'], does: '往前走一步：送审、审核通过、发布……都先问一遍才办' },
    ],
  },
  {
    title: '先按 g，再按',
    lines: screens.map(({ letter, label }) => ({ keys: ['g', letter], does: label })),
  },
]
