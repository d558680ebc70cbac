import { worklist } from '../content/worklist.ts'
import type { Database } from '../database/database.ts'
import type { StaffActor } from '../http/session.ts'
import type { PublicSite } from '../publication/public-site.ts'
import { searchGuides } from '../search/search-guides.ts'
import { mostHits } from '../search/search-result.ts'
import type { Site } from '../site.ts'
import { mostOfAKind } from './contract.ts'
import { draftsOf } from './drafts.ts'
import { itemsOf } from './items.ts'
import { findPeople } from './people.ts'
import { soughtBy } from './sought.ts'
import { findUnits } from './units.ts'

export interface Office {
  readonly db: Database
  readonly site: Site
  readonly readSite: () => Promise<PublicSite | null>
  readonly now: Date
}

/** 查找: of every kind what bears the words that were typed, as far as the person may see it. */
export async function lookUp(office: Office, by: StaffActor, typed: string) {
  const { db, site, readSite, now } = office
  const isSought = soughtBy(typed)
  const all = await worklist(db, site, by, readSite, now)
  const { hits, understood } = await searchGuides(db, site.regionCode, typed, mostHits)
  // Who works here wants what was typed, not what is near it.
  const items = itemsOf(all, typed, isSought, understood.notHere === null ? hits : [])
  return {
    items: few(items.map(({ itemCode, path }) => ({ itemCode, path }))),
    drafts: few(draftsOf(all, isSought, new Set(items.map(({ itemCode }) => itemCode)))),
    units: few(await findUnits(office, by, isSought)),
    people: few(await findPeople(office, by, isSought)),
  }
}

function few<T>(found: readonly T[]) {
  return { found: found.slice(0, mostOfAKind), hasMore: found.length > mostOfAKind }
}
