import { listVersions } from '../catalogue/store.ts'
import type { Database } from '../database/database.ts'
import type { StaffActor } from '../http/session.ts'
import { listRevisionsSince } from '../organisation/store.ts'
import { readUnitChain } from '../organisation/units-above.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { Site } from '../site.ts'
import { displayNames } from '../staff/store.ts'
import { listClosedSince, listPublishedSince } from './store.ts'

const recentDays = 30
/** Who wants more reads the history. */
const most = 50

/** What people changed lately in one person's unit and those below it, and of the catalogue; the newest first. */
export async function recentChanges(
  db: Database,
  site: Site,
  by: StaffActor,
  standing: PublicSite | null,
  now: Date,
) {
  const { regionCode } = site
  const from = new Date(now.getTime() - recentDays * 24 * 3_600_000)
  const chain = await readUnitChain(db, regionCode)
  // Who works for the whole site sees all of it.
  const isOurs = (unitCode: string) => by.unitCode === regionCode || chain(unitCode).includes(by.unitCode)
  const titles = new Map(standing?.catalogue.items.map(({ code, item }) => [code, item.path.at(-1) ?? code]))
  const published = (await listPublishedSince(db, regionCode, from)).map(
    ({ itemCode, number, unitCode, at, by, note }) => ({
      ...{ kind: 'published' as const, at, by, unitCode, itemCode, number },
      what: note,
    }),
  )
  const closed = (await listClosedSince(db, regionCode, from)).map(each => ({ ...each, what: null }))
  const units = (await listRevisionsSince(db, regionCode, from)).map(
    ({ number, unit, isClosed, writtenBy, writtenAt }) => ({
      kind: isClosed
        ? ('unit-closed' as const)
        : number === 1
          ? ('unit-registered' as const)
          : ('unit-changed' as const),
      ...{ at: writtenAt, by: writtenBy, unitCode: unit.code, itemCode: null, number, what: unit.name },
    }),
  )
  const versions = (await listVersions(db, site)).flatMap(({ number, title, tookEffectAt }) =>
    tookEffectAt && tookEffectAt >= from && number > 1
      ? [
          {
            ...{ kind: 'catalogue-in-force' as const, at: tookEffectAt, by: null, unitCode: null },
            ...{ itemCode: null, number, what: title },
          },
        ]
      : [],
  )
  const ours = [...published, ...closed, ...units].filter(({ unitCode }) => isOurs(unitCode))
  const changes = [...ours, ...versions]
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, most)
    .map(({ at, itemCode, ...change }) => ({
      ...change,
      itemCode,
      title: itemCode === null ? null : (titles.get(itemCode) ?? itemCode),
      at: at.toISOString(),
    }))
  const people = new Set(changes.flatMap(({ by: who }) => who ?? []))
  return { days: recentDays, changes, names: await displayNames(db, regionCode, [...people]) }
}
