import { placesOf } from '@mingbai/core/search/guide-words'
import type { Candidate } from '@mingbai/core/search/rank'
import type { Database } from '../database/database.ts'
import { type Attempt, findRevisions, readRevisions } from './question/store.ts'

/** A few kilobytes each, and there are two halves of them. */
const halfOfRemembered = 2_000

/**
 * What guides say, by revision: a revision never changes, so what is remembered is never wrong, whoever else writes.
 * When the newer half is full it becomes the older one, and what nobody asked for since then is forgotten.
 */
let newer = new Map<string, Candidate>()
let older = new Map<string, Candidate>()

/** Where was looked for guides, and what was found there, ready to be ranked. */
export interface Found {
  readonly attempts: readonly Attempt[]
  readonly candidates: readonly Candidate[]
}

export const nothingFound: Found = { attempts: [], candidates: [] }

/** The guides that any attempt finds, besides those that were found before; nobody looks twice in one place. */
export async function findCandidates(
  db: Database,
  regionCode: string,
  attempts: readonly Attempt[],
  before = nothingFound,
): Promise<Found> {
  const isMade = (attempt: Attempt) =>
    before.attempts.some(({ column, query }) => column === attempt.column && query === attempt.query)
  const found = await lookUp(
    db,
    regionCode,
    attempts.filter(attempt => !isMade(attempt)),
  )
  const byCode = new Map([...before.candidates, ...found].map(candidate => [candidate.code, candidate]))
  return { attempts, candidates: [...byCode.values()] }
}

async function lookUp(
  db: Database,
  regionCode: string,
  attempts: readonly Attempt[],
): Promise<readonly Candidate[]> {
  const revisions = await findRevisions(db, regionCode, attempts)
  const unknown = revisions.filter(revision => !newer.has(revision) && !older.has(revision))
  const read = unknown.length > 0 ? await readRevisions(db, regionCode, unknown) : []
  const fresh = new Map<string, Candidate>(
    read.map(({ revision, code, path, words }) => [revision, { code, path, words, places: placesOf(words) }]),
  )
  return revisions.flatMap(revision => {
    const candidate = newer.get(revision) ?? older.get(revision) ?? fresh.get(revision)
    if (candidate) remember(revision, candidate)
    return candidate ?? []
  })
}

function remember(revision: string, candidate: Candidate): void {
  if (newer.has(revision)) return
  if (newer.size === halfOfRemembered) {
    older = newer
    newer = new Map()
  }
  newer.set(revision, candidate)
}
