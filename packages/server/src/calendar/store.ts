import { builtInNotices } from '@mingbai/core/calendar/built-in-notices'
import type { HolidayNotice } from '@mingbai/core/calendar/holiday-notice'
import { asc, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { appendAudit } from '../audit/store.ts'
import type { Database } from '../database/database.ts'
import { holidayNotices } from './tables.ts'

/** Every notice the site knows: those of the program, then those loaded here, in the order they were loaded. */
export async function knownNotices(db: Database, regionCode: string): Promise<readonly HolidayNotice[]> {
  const rows = await db
    .select({ notice: holidayNotices.notice })
    .from(holidayNotices)
    .where(eq(holidayNotices.regionCode, regionCode))
    .orderBy(asc(holidayNotices.loadedAt), asc(holidayNotices.id))
  return [...builtInNotices, ...rows.map(({ notice }) => notice)]
}

/** What is worth knowing of a loading besides the notice. */
export interface NoticeSource {
  /** SHA-256 of the pasted text, hexadecimal. */
  readonly hash: string
  /** How many due dates of the stated window it moved. */
  readonly movedDates: number
}

/** Stores a notice together with its audit entry (R13). */
export async function insertNotice(
  db: Database,
  regionCode: string,
  notice: HolidayNotice,
  source: NoticeSource,
  now: Date,
): Promise<void> {
  await db.transaction(async tx => {
    const id = uuidv7()
    await tx.insert(holidayNotices).values({ regionCode, id, notice, sourceHash: source.hash, loadedAt: now })
    await appendAudit(tx, regionCode, {
      at: now.toISOString(),
      actor: 'operator:command-line',
      action: 'holiday-notice-loaded',
      subject: `holiday-notice/${id}`,
      before: null,
      after: {
        year: notice.year,
        appliesTo: notice.regionCode,
        scope: notice.scope,
        number: notice.number,
        source: source.hash,
        movedDates: source.movedDates,
      },
    })
  })
}
