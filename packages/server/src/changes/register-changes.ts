import { diffGuides } from '@mingbai/core/4-content/diff-guides'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { withUnit } from '@mingbai/core/4-content/with-unit'
import type { PlainDate } from '@mingbai/core/calendar/plain-date'
import { beijingDate } from '../calendar/beijing-date.ts'
import type { Database } from '../database/database.ts'
import { listRevisionsOf, type UnitRevision } from '../organisation/store.ts'
import type { PublicSite } from '../publication/public-site.ts'
import type { Edition } from '../publication/store.ts'
import { listRegisterLooks } from './store.ts'

/** What the public reads otherwise than when an edition was last looked at, because its unit's entry changed (R24). */
export interface RegisterChange {
  readonly number: number
  readonly unitCode: string
  /** The entry that is shown now: 第几次登记. */
  readonly unitNumber: number
  readonly changedAt: Date
  readonly before: ServiceGuide
  readonly after: ServiceGuide
  /** What readers call the elements that read otherwise. */
  readonly labels: readonly string[]
}

/** By item code; an item of which the public reads what somebody has looked at has none. */
export async function registerChanges(
  db: Database,
  { regionCode, written }: PublicSite,
  now: Date,
): Promise<ReadonlyMap<string, RegisterChange>> {
  if (written.size === 0) return new Map()
  const codes = new Set([...written.values()].flatMap(({ guide }) => guide.unit?.code ?? []))
  const revisions = await listRevisionsOf(db, regionCode, [...codes])
  const looks = new Map((await listRegisterLooks(db, regionCode)).map(look => [look.itemCode, look]))
  const today = beijingDate(now)
  return new Map(
    [...written].flatMap(([itemCode, edition]) => {
      const look = looks.get(itemCode)
      const seen = look?.number === edition.number ? look.unitNumber : null
      const ofUnit = revisions.filter(({ unit }) => unit.code === edition.guide.unit?.code)
      const change = changeOf(edition, ofUnit, seen, today)
      return change ? [[itemCode, change] as const] : []
    }),
  )
}

/** `revisions`: of the edition's unit, the newest first. */
function changeOf(
  { number, guide, publishedAt }: Edition,
  revisions: readonly UnitRevision[],
  lookedAt: number | null,
  today: PlainDate,
): RegisterChange | null {
  const [standing] = revisions
  const published = revisions.find(({ writtenAt }) => writtenAt <= publishedAt)
  const seen = lookedAt === null ? published : revisions.find(revision => revision.number === lookedAt)
  if (!standing || standing.number === seen?.number) return null
  const before = withUnit(guide, shownOf(seen), today)
  const after = withUnit(guide, shownOf(standing), today)
  const labels = diffGuides(before, after).map(({ label }) => label)
  if (labels.length === 0) return null
  const { unit, number: unitNumber, writtenAt: changedAt } = standing
  return { number, unitCode: unit.code, unitNumber, changedAt, before, after, labels }
}

/** Of a closed unit nothing is shown. */
function shownOf(revision: UnitRevision | undefined) {
  return revision && !revision.isClosed ? revision.unit : null
}
