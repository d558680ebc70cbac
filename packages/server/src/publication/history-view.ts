import { abilitiesOf, judge } from '@mingbai/core/permission/judge'
import { thingOf } from '../content/change-draft.ts'
import { listDrafts, readEvents } from '../content/store.ts'
import type { Database } from '../database/database.ts'
import type { StaffActor } from '../http/session.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import { displayNames } from '../staff/store.ts'
import { editionState, thingOfEdition } from './edition-state.ts'
import { listClosings, listEditions } from './store.ts'

/** Everything that happened to an item's guide, as far as one person may see it; the newest first. */
export async function historyView(db: Database, regionCode: string, itemCode: string, by: StaffActor) {
  const editions = await listEditions(db, regionCode, itemCode)
  const closings = await listClosings(db, regionCode, itemCode)
  const last = editions.at(-1)?.number ?? 0
  const chain = await readUnitChain(db, regionCode)
  const shown = editions.toReversed().map(({ number, unitCode, guide, publishedAt, ...edition }) => {
    const state = editionState(number, last, closings)
    const thing = thingOfEdition(state, chain(unitCode))
    const { contentHash, demonstration, formedOn, publishedBy, note } = edition
    const isReadable = judge(by, 'read', thing, 'api').allowed
    return {
      number,
      state,
      unitCode,
      guide: isReadable ? guide : null,
      contentHash,
      demonstration,
      formedOn,
      publishedAt: publishedAt.toISOString(),
      publishedBy,
      note: isReadable ? note : null,
      closings: closings
        .filter(closing => closing.number === number)
        .map(({ kind, reason, successorCode, closedBy, closedAt }) => ({
          kind,
          // Why something had to disappear may say what it was.
          reason: kind === 'withdrawn' || isReadable ? reason : null,
          successorCode,
          closedBy,
          closedAt: closedAt.toISOString(),
        })),
      abilities: abilitiesOf(by, thing),
    }
  })
  const drafts = (await listDrafts(db, regionCode, itemCode)).filter(
    draft => judge(by, 'see-history', thingOf(draft, chain), 'api').allowed,
  )
  const lives = []
  for (const { id, unitCode } of drafts)
    lives.push({ id, unitCode, events: (await readEvents(db, regionCode, id)).toReversed() })
  const people = [
    ...editions.flatMap(({ publishedBy }) => publishedBy ?? []),
    ...closings.map(({ closedBy }) => closedBy),
    ...lives.flatMap(({ events }) => events.map(event => event.by)),
  ]
  return { editions: shown, drafts: lives, names: await displayNames(db, regionCode, [...new Set(people)]) }
}
