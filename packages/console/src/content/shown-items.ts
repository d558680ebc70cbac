import type { WorkItem } from './worklist.ts'

export const shownLabels = {
  all: '全部',
  mine: '等我办的',
  'under-way': '有草稿的',
  owed: '还欠要素的',
  'register-changed': '登记改了，还没有看的',
  unpublished: '没有公开的',
} as const

export type Shown = keyof typeof shownLabels

const isShown: Readonly<Record<Shown, (item: WorkItem) => boolean>> = {
  all: () => true,
  mine: ({ draft }) => draft?.waitsForMe ?? false,
  'under-way': ({ draft }) => draft !== null,
  owed: ({ owed }) => owed > 0,
  'register-changed': ({ registerChange }) => registerChange !== null,
  unpublished: ({ edition }) => edition === null,
}

/** Every word that was typed must stand in the titles or the code. */
export function shownItems(
  items: readonly WorkItem[],
  { sought, shown }: { readonly sought: string; readonly shown: Shown },
): readonly WorkItem[] {
  const words = sought.split(/\s+/).filter(word => word !== '')
  return items.filter(item => {
    const text = `${item.itemCode} ${item.path.join(' ')}`
    return (isShown[shown] ?? isShown.all)(item) && words.every(word => text.includes(word))
  })
}
