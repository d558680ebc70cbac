import type { DraftEvent } from './draft-event.ts'

/** One person who goes on writing within this has not left the text for others. */
const pauseMilliseconds = 10 * 60 * 1000

/**
 * Hashes of texts that stood only between two pauses of one writer, and were signed for nothing. What somebody submitted,
 * reviewed, was asked about or published, what began a draft, what undid a review, and what another person then wrote on
 * are never among them; nor is anything written since `settledBefore` (UTC, ISO 8601).
 */
export function passingTexts(events: readonly DraftEvent[], settledBefore: string): readonly string[] {
  const lasting = new Set(events.filter((_, n) => !isPassing(events, n)).map(each => each.contentHash))
  const old = events.filter(({ at }) => at < settledBefore)
  return [...new Set(old.map(each => each.contentHash))].filter(
    hash => !lasting.has(hash) && !events.some(each => each.contentHash === hash && !old.includes(each)),
  )
}

function isPassing(events: readonly DraftEvent[], n: number): boolean {
  const [before, event, after] = [events[n - 1], events[n], events[n + 1]]
  if (event?.kind !== 'saved' || after?.kind !== 'saved' || after.by !== event.by) return false
  const isOntoWriting = before?.kind === 'saved' || before?.kind === 'started'
  return isOntoWriting && Date.parse(after.at) - Date.parse(event.at) < pauseMilliseconds
}
