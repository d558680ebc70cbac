import type { WorkInHand, WorkItem } from './worklist.ts'

export interface WaitingWork {
  readonly title: string
  /** What the person does with each of them. */
  readonly verb: string
  readonly items: readonly WorkInHand[]
}

type Draft = WorkInHand['draft']

/** One group a kind of work, the most pressing first; `isIn` of the first that fits. */
const groups: readonly { title: string; verb: string; isIn: (draft: Draft) => boolean }[] = [
  { title: '退回给我的', verb: '去修改', isIn: each => each.isReturned && each.isMine },
  { title: '等我发布', verb: '去发布', isIn: each => each.waitsForMe && each.state === 'cleared' },
  {
    title: '等我保密审查',
    verb: '去审查',
    isIn: each => each.waitsForMe && each.state === 'in-secrecy-review',
  },
  { title: '等我审核', verb: '去审核', isIn: each => each.waitsForMe && each.state === 'in-review' },
  { title: '等我办的', verb: '去办', isIn: each => each.waitsForMe && each.state !== 'writing' },
  { title: '我在写的', verb: '接着写', isIn: each => each.isMine && each.state === 'writing' },
  { title: '我写的，在别人手里', verb: '看进展', isIn: each => each.isMine },
  { title: '别人在办的', verb: '看', isIn: () => true },
]

/** All drafts under way, sorted to one person’s hands, each once; within a group what has lain longest comes first. */
export function waitingWork(items: readonly WorkItem[]): readonly WaitingWork[] {
  const inHand = items.filter((item): item is WorkInHand => item.draft !== null)
  const placed = inHand.map(item => ({ item, group: groups.find(({ isIn }) => isIn(item.draft)) }))
  return groups
    .map(({ title, verb, ...group }) => ({
      title,
      verb,
      items: placed
        .filter(each => each.group?.isIn === group.isIn)
        .map(each => each.item)
        .toSorted((one, other) => one.draft.changedAt.localeCompare(other.draft.changedAt)),
    }))
    .filter(group => group.items.length > 0)
}
