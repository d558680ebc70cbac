import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** Questions that found nothing, by day; masked, so that nobody can be known by what was asked. */
export const unansweredQuestions = pgTable(
  'unanswered_questions',
  {
    regionCode: text('region_code').notNull(),
    /** The day in Beijing. */
    day: date('day').notNull(),
    question: text('question').notNull(),
    count: integer('count').notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode, t.day, t.question] })],
)
