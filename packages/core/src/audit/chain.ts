import { type AuditEntry, canonicalText } from './entry.ts'

/** The last link, kept apart from the entries, so that entries cut off the end are missed. */
export interface ChainHead {
  readonly number: number
  readonly hash: string
}

/** Where a region's chain begins. Its name is in the first link, so that no chain passes for another region's. */
export function startOfChain(regionCode: string): ChainHead {
  return { number: 0, hash: `region ${regionCode}` }
}

/** The hash of a text by the algorithm of that id; null when it is not known here. */
export type HashOf = (algorithm: string, text: string) => string | null

export type Verdict =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly number: number; readonly problem: string }

/**
 * Walks a chain of any length page by page: from startOfChain one `step` an entry, and at the end `finish`
 * compares with the head. Any byte changed, entry removed, added or moved is found.
 */
export function step(
  reached: ChainHead,
  entry: AuditEntry,
  hashOf: HashOf,
): ChainHead | Extract<Verdict, { ok: false }> {
  const expected = reached.number + 1
  if (entry.number !== expected)
    return broken(expected, `应为第 ${expected} 条，读到第 ${entry.number} 条：有记录被删去或调换`)
  const hash = hashOf(entry.algorithm, canonicalText(entry))
  if (hash === null) return broken(expected, `算法“${entry.algorithm}”不认识，无法核对`)
  if (hash !== entry.hash) return broken(expected, '内容与它的校验值不符：这一条被改过')
  if (entry.previousHash !== reached.hash) return broken(expected, '与上一条接不上：它或上一条被换过')
  return { number: expected, hash }
}

export function finish(reached: ChainHead, head: ChainHead | null): Verdict {
  const { number, hash } = head ?? { number: 0, hash: reached.hash }
  if (number === reached.number && hash === reached.hash) return { ok: true, count: number }
  return broken(
    Math.min(number, reached.number) + 1,
    `链头记着 ${number} 条，读到 ${reached.number} 条：末尾有记录被删去、添加或改过`,
  )
}

function broken(number: number, problem: string): Extract<Verdict, { ok: false }> {
  return {
    ok: false,
    number,
    problem: `审计记录第 ${number} 条：${problem}；请停止写入，保全现场，用备份核对。`,
  }
}
