import type { Item } from '@mingbai/core/2-catalogue/catalogue'
import { judgeElement } from '@mingbai/core/4-content/completeness'
import type { UnitChain } from '@mingbai/core/organisation/units-above'
import type { Action } from '@mingbai/core/permission/action'
import { judge } from '@mingbai/core/permission/judge'
import { registerChanges } from '../changes/register-changes.ts'
import type { Database } from '../database/database.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { Edition } from '../publication/store.ts'
import type { Site } from '../site.ts'
import { thingOf } from './change-draft.ts'
import { type Draft, listOpenDrafts } from './store.ts'

export type WorkLine = Awaited<ReturnType<typeof worklist>>[number]

/** Every item with what stands with the public and what is under way, in the catalogue's order. */
export async function worklist(
  db: Database,
  site: Site,
  by: StaffActor,
  readSite: () => Promise<PublicSite | null>,
  now: Date,
) {
  const standing = await readSite()
  if (!standing) return []
  const drafts = new Map((await listOpenDrafts(db, site.regionCode)).map(each => [each.itemCode, each]))
  const chain = await readUnitChain(db, site.regionCode)
  const mayRead = (draft: Draft) => judge(by, 'read', thingOf(draft, chain), 'api').allowed
  const changes = await registerChanges(db, standing, now)
  return itemsOf(standing).map(item => {
    const draft = drafts.get(item.itemCode)
    const change = changes.get(item.itemCode)
    const registerChange = change
      ? { unitCode: change.unitCode, changedAt: change.changedAt.toISOString(), labels: change.labels }
      : null
    return { ...item, registerChange, draft: draft && mayRead(draft) ? draftLine(draft, by, chain) : null }
  })
}

/** What stands with the public changes seldom, and what is owed is much to count. */
const remembered = new WeakMap<PublicSite, ReturnType<typeof standingItems>>()

function itemsOf(standing: PublicSite) {
  const known = remembered.get(standing) ?? standingItems(standing)
  remembered.set(standing, known)
  return known
}

function standingItems(standing: PublicSite) {
  return standing.catalogue.items.map(({ code, item }) => {
    const edition = standing.editions.get(code)
    return {
      itemCode: code,
      path: item.path,
      edition: edition
        ? {
            number: edition.number,
            unitCode: edition.unitCode,
            publishedAt: edition.publishedAt.toISOString(),
            demonstration: edition.demonstration,
          }
        : null,
      owed: owedOf(item, edition ?? null),
    }
  })
}

/** Of each item the edition that was last judged: a publication changes one of thousands. */
const judged = new WeakMap<Item, { readonly edition: Edition | null; readonly owed: number }>()

function owedOf(item: Item, edition: Edition | null): number {
  const known = judged.get(item)
  if (known?.edition === edition) return known.owed
  const guide = edition?.guide ?? null
  const owed = item.elements.filter(label => judgeElement(guide, label).state !== 'disclosed').length
  judged.set(item, { edition, owed })
  return owed
}

function draftLine(draft: Draft, by: StaffActor, chain: UnitChain) {
  const { state, changedAt } = draft
  return {
    state: state.kind,
    isReturned: state.kind === 'writing' && state.returned !== null,
    isMine: state.authors.includes(by.id),
    waitsForMe: waitsFor(draft, by, chain),
    changedAt: changedAt.toISOString(),
  }
}

/** What moves a draft on from each state; whoever may do it is waited for. Writing waits for those who wrote. */
const movesOn: readonly Action[] = ['approve', 'approve-secrecy', 'answer-referral', 'confirm', 'publish']

function waitsFor(draft: Draft, by: StaffActor, chain: UnitChain): boolean {
  const { state } = draft
  if (state.kind === 'writing') return state.authors.includes(by.id)
  if (state.kind === 'scheduled') return false
  return movesOn.some(action => judge(by, action, thingOf(draft, chain), 'api').allowed)
}
