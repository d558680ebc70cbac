import type { Hit } from '@mingbai/core/search/rank'
import type { Correction } from '@mingbai/core/search/slips'

export interface SearchResult {
  readonly hits: readonly Hit[]
  readonly understood: {
    /** What was searched: simplified, corrected, not longer than can be read. */
    readonly text: string
    readonly correction: Correction | null
    /** What was asked about, where no item is called so and nothing answers well. */
    readonly notHere: string | null
    /** The question was longer than `longestQuestion` and its end was left unread. */
    readonly isCut: boolean
  }
}

/** A best hit with fewer points is near, and no answer: 社保 alone, or a word that stands in twenty guides. */
export const pointsOfAnAnswer = 2.5

/** Characters; whoever writes more tells a story whose beginning is enough. */
export const longestQuestion = 200

/** As many as a page of answers shows. */
export const usualHits = 10

/** Nobody reads further. */
export const mostHits = 50
