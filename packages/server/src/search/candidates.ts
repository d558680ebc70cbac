import { placesOf } from '@mingbai/core/search/guide-words'
import type { Candidate } from '@mingbai/core/search/rank'
import type { Database } from '../database/database.ts'
import { type Attempt, findRevisions, readRevisions } from './store.ts'

/** A few kilobytes each. */
const mostRemembered = 4_000

/**
 * What guides say, by revision: a revision never changes, so what is remembered is never wrong, whoever else writes.
 * The longest unused go first.
 */
const remembered = new Map<string, Candidate>()

/** The guides that any attempt finds, ready to be ranked. */
export async function findCandidates(
  db: Database,
  regionCode: string,
  attempts: readonly Attempt[],
): Promise<readonly Candidate[]> {
  const revisions = await findRevisions(db, regionCode, attempts)
  const unknown = revisions.filter(revision => !remembered.has(revision))
  const read = unknown.length > 0 ? await readRevisions(db, regionCode, unknown) : []
  const fresh = new Map(
    read.map(({ revision, code, text: { path }, words }) => [
      revision,
      { code, path, words, places: placesOf(words) },
    ]),
  )
  const candidates = revisions.flatMap(revision => {
    const candidate = fresh.get(revision) ?? remembered.get(revision)
    return candidate ? [[revision, candidate] as const] : []
  })
  for (const [revision, candidate] of candidates) remember(revision, candidate)
  return candidates.map(([, candidate]) => candidate)
}

function remember(revision: string, candidate: Candidate): void {
  remembered.delete(revision)
  remembered.set(revision, candidate)
  const [oldest] = remembered.keys()
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
}
