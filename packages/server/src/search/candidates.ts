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

/** Where was looked for guides, and what was found there by its code, ready to be ranked. */
export interface Found {
  /** Of the index that was looked in; null where the region has none, or where it changed while guides were read. */
  readonly indexRevision: string | null
  readonly attempts: readonly Attempt[]
  readonly candidates: ReadonlyMap<string, Candidate>
}

export const nothingFound: Found = { indexRevision: null, attempts: [], candidates: new Map() }

/** The guides that any attempt finds, besides those that were found before; nobody looks twice in one place. */
export async function findCandidates(
  db: Database,
  regionCode: string,
  attempts: readonly Attempt[],
  before = nothingFound,
): Promise<Found> {
  const isMade = (attempt: Attempt) =>
    before.attempts.some(({ column, query }) => column === attempt.column && query === attempt.query)
  const others = attempts.filter(attempt => !isMade(attempt))
  if (others.length === 0 && before.indexRevision !== null) {
    return { indexRevision: before.indexRevision, attempts, candidates: before.candidates }
  }
  const { indexRevision, guides } = await findRevisions(db, regionCode, others)
  const candidates = new Map(before.candidates)
  const unknown = new Set<string>()
  for (const revision of guides) {
    const candidate = recall(revision)
    if (candidate) candidates.set(candidate.code, candidate)
    else unknown.add(revision)
  }
  const fresh = await read(db, regionCode, [...unknown])
  for (const candidate of fresh) candidates.set(candidate.code, candidate)
  const isWhole = fresh.length === unknown.size
  return { indexRevision: isWhole ? indexRevision : null, attempts, candidates }
}

async function read(
  db: Database,
  regionCode: string,
  revisions: readonly string[],
): Promise<readonly Candidate[]> {
  if (revisions.length === 0) return []
  const rows = await readRevisions(db, regionCode, revisions)
  return rows.map(({ revision, code, path, words }) => {
    const candidate = { code, path, words, places: placesOf(words) }
    remember(revision, candidate)
    return candidate
  })
}

function recall(revision: string): Candidate | undefined {
  const so = newer.get(revision)
  if (so) return so
  const again = older.get(revision)
  if (again) remember(revision, again)
  return again
}

function remember(revision: string, candidate: Candidate): void {
  if (newer.size === halfOfRemembered) {
    older = newer
    newer = new Map()
  }
  newer.set(revision, candidate)
}
