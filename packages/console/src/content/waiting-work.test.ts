import { expect, test } from 'vitest'
import { waitingWork } from './waiting-work.ts'
import type { WorkInHand, WorkItem } from './worklist.ts'

function item(itemCode: string, draft: Partial<WorkInHand['draft']> | null): WorkItem {
  const untouched = {
    state: 'writing' as const,
    isReturned: false,
    isMine: false,
    waitsForMe: false,
    changedAt: '2026-11-20T00:00:00.000Z',
  }
  const edition = null
  const registerChange = null
  return {
    itemCode,
    path: [itemCode],
    edition,
    registerChange,
    owed: 3,
    draft: draft && { ...untouched, ...draft },
  } as WorkItem
}

const told = (items: readonly WorkItem[]) =>
  waitingWork(items).map(group => [group.title, group.items.map(({ itemCode }) => itemCode)])

test('every draft stands in one group, and what came back stands before what is being written', () => {
  expect(
    told([
      item('0001', null),
      item('0002', { isMine: true, waitsForMe: true }),
      item('0003', { isMine: true, waitsForMe: true, isReturned: true }),
      item('0004', { state: 'in-review', isMine: true }),
      item('0005', { state: 'in-review' }),
    ]),
  ).toEqual([
    ['退回给我的', ['0003']],
    ['我在写的', ['0002']],
    ['我写的，在别人手里', ['0004']],
    ['别人在办的', ['0005']],
  ])
})

test('what has waited longest for a review comes first', () => {
  expect(
    told([
      item('0001', { state: 'in-review', waitsForMe: true }),
      item('0002', { state: 'in-review', waitsForMe: true, changedAt: '2026-11-19T00:00:00.000Z' }),
    ]),
  ).toEqual([['等我审核', ['0002', '0001']]])
})
