import { addDays, type PlainDate } from '@mingbai/core/calendar/plain-date'
import { judgePublic } from '@mingbai/core/permission/judge-public'
import type { ThingState } from '@mingbai/core/permission/thing'
import { beijingDate, fromBeijing } from '../calendar/beijing-date.ts'
import { editionState, thingOfEdition } from '../publication/edition-state.ts'
import type { Edition, EditionClosing } from '../publication/store.ts'

/** An edition of whose existence the permission table lets the public know. */
export interface PublicEdition {
  readonly edition: Edition
  readonly state: ThingState<'edition'>
  /** Whether its text is public too, or only that it was there and why it is not. */
  readonly isReadable: boolean
  /** When it ceased to be what the public reads, and by what; null while it is. */
  readonly end: { readonly at: Date; readonly withdrawal: EditionClosing | null } | null
}

/** The newest first. */
export function publicEditions(
  editions: readonly Edition[],
  closings: readonly EditionClosing[],
): readonly PublicEdition[] {
  const last = editions.at(-1)?.number ?? 0
  return editions
    .flatMap((edition, n) => {
      const state = editionState(edition.number, last, closings)
      // To the public all are alike, whatever unit wrote it.
      const thing = thingOfEdition(state, [])
      if (!judgePublic('see-history', thing, 'page').allowed) return []
      const isReadable = judgePublic('read', thing, 'page').allowed
      const withdrawal = closings.find(({ number }) => number === edition.number) ?? null
      const at = withdrawal?.closedAt ?? editions[n + 1]?.publishedAt ?? null
      return [{ edition, state, isReadable, end: at && { at, withdrawal } }]
    })
    .toReversed()
}

/** The edition that the public read at the end of a day in Beijing; null where there was none. */
export function editionOn(editions: readonly PublicEdition[], day: PlainDate): PublicEdition | null {
  const hasBegun = ({ edition }: PublicEdition) => beijingDate(edition.publishedAt) <= day
  const newest = editions.find(hasBegun) ?? null
  return newest?.end && beijingDate(newest.end.at) <= day ? null : newest
}

/**
 * The moment at which an edition is shown: the end of the day that was asked for, or the last on which the public read
 * it. What stood in the register of units then is shown with it.
 */
export function momentOf({ edition, end }: PublicEdition, day: PlainDate | null, now: Date): Date {
  const last = end?.at ?? now
  if (!day || day >= beijingDate(last)) return last
  const dayEnd = fromBeijing(addDays(day, 1)).getTime() - 1
  return new Date(Math.max(edition.publishedAt.getTime(), Math.min(dayEnd, last.getTime())))
}
