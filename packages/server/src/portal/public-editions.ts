import { addDays, type PlainDate } from '@mingbai/core/calendar/plain-date'
import { beijingDate, fromBeijing } from '../calendar/beijing-date.ts'
import { editionState } from '../publication/edition-state.ts'
import type { Edition, EditionClosing } from '../publication/store.ts'

/** An edition as the public may see it: one taken down is not among them. */
export interface PublicEdition {
  readonly edition: Edition
  readonly state: 'in-force' | 'superseded' | 'withdrawn'
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
      if (state === 'taken-down') return []
      const withdrawal = closings.find(({ number }) => number === edition.number) ?? null
      const at = withdrawal?.closedAt ?? editions[n + 1]?.publishedAt ?? null
      return [{ edition, state, end: at && { at, withdrawal } }]
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
  if (!day) return last
  const dayEnd = fromBeijing(addDays(day, 1)).getTime() - 1
  return new Date(Math.max(edition.publishedAt.getTime(), Math.min(dayEnd, last.getTime())))
}
