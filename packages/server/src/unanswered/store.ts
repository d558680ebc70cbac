import { maskPersonalData } from '@mingbai/core/personal-data/mask'
import { and, count, eq, lt, sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { unansweredQuestions } from './tables.ts'

/** How long questions that found nothing are kept; the privacy page says so. */
export const keptDays = 90

/** Different questions of a region and day; whoever asks at random fills no disk. */
const mostADay = 500
const dayMilliseconds = 24 * 60 * 60 * 1000

/** Counts a question that found nothing. What was typed is masked before it leaves memory. */
export async function countUnanswered(
  db: Database,
  regionCode: string,
  question: string,
  now: Date,
): Promise<void> {
  const day = beijingDay(now)
  const masked = maskPersonalData(question).trim()
  if (masked === '') return
  const again = await db
    .update(unansweredQuestions)
    .set({ count: sql`${unansweredQuestions.count} + 1` })
    .where(
      and(
        eq(unansweredQuestions.regionCode, regionCode),
        eq(unansweredQuestions.day, day),
        eq(unansweredQuestions.question, masked),
      ),
    )
    .returning({ day: unansweredQuestions.day })
  if (again.length > 0 || (await countOfDay(db, regionCode, day)) >= mostADay) return
  await db
    .insert(unansweredQuestions)
    .values({ regionCode, day, question: masked, count: 1 })
    .onConflictDoUpdate({
      target: [unansweredQuestions.regionCode, unansweredQuestions.day, unansweredQuestions.question],
      set: { count: sql`${unansweredQuestions.count} + 1` },
    })
}

async function countOfDay(db: Database, regionCode: string, day: string): Promise<number> {
  const [row] = await db
    .select({ questions: count() })
    .from(unansweredQuestions)
    .where(and(eq(unansweredQuestions.regionCode, regionCode), eq(unansweredQuestions.day, day)))
  return row?.questions ?? 0
}

/** What people asked in vain, the most frequent first: what a guide or a synonym is missing for. */
export async function readUnanswered(
  db: Database,
  regionCode: string,
  limit: number,
): Promise<readonly { readonly question: string; readonly count: number }[]> {
  const times = sql<number>`sum(${unansweredQuestions.count})::int`
  return db
    .select({ question: unansweredQuestions.question, count: times })
    .from(unansweredQuestions)
    .where(eq(unansweredQuestions.regionCode, regionCode))
    .groupBy(unansweredQuestions.question)
    .orderBy(sql`${times} DESC`, unansweredQuestions.question)
    .limit(limit)
}

/** Forgets what is older than `keptDays`. */
export async function forgetUnanswered(db: Database, regionCode: string, now: Date): Promise<void> {
  const oldest = beijingDay(new Date(now.getTime() - keptDays * dayMilliseconds))
  await db
    .delete(unansweredQuestions)
    .where(and(eq(unansweredQuestions.regionCode, regionCode), lt(unansweredQuestions.day, oldest)))
}

function beijingDay(now: Date): string {
  return new Date(now.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
