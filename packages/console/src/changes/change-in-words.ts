import type { RecentChange } from './recent-changes.ts'

interface ToldChange {
  /** What it is about, and where that is. */
  readonly title: string
  readonly to: string | null
  /** What happened to it. */
  readonly told: string
}

type Words = (change: RecentChange) => ToldChange

const ofItem =
  (told: (change: RecentChange) => string): Words =>
  change => ({
    title: change.title ?? change.itemCode ?? '',
    to: `/items/${change.itemCode}/history`,
    told: told(change),
  })
const ofUnit =
  (told: string): Words =>
  ({ what, unitCode }) => ({ title: what ?? unitCode ?? '', to: `/units/${unitCode}`, told })

const inWords: Readonly<Record<RecentChange['kind'], Words>> = {
  published: ofItem(({ number, what }) => `发布第 ${number} 版${what ? `：${what}` : ''}`),
  withdrawn: ofItem(({ number }) => `撤下第 ${number} 版`),
  'taken-down': ofItem(({ number }) => `紧急下线第 ${number} 版`),
  'unit-registered': ofUnit('登记'),
  'unit-changed': ofUnit('改登记'),
  'unit-closed': ofUnit('撤销'),
  'catalogue-in-force': ({ what, number }) => ({
    title: what ?? '目录',
    to: null,
    told: `第 ${number} 版开始施行`,
  }),
}

export function changeInWords(change: RecentChange): ToldChange {
  return inWords[change.kind](change)
}
