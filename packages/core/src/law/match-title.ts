import type { Law } from './law.ts'
import { nearness } from './near-title.ts'

/** What the register knows about a title as a catalogue cites it. */
export type TitleMatch =
  | { readonly kind: 'known'; readonly law: Law }
  /** Not in the register, but near to these, nearest first: which of them is meant, a person decides. */
  | { readonly kind: 'near'; readonly candidates: readonly Law[] }
  | { readonly kind: 'unknown' }

const mostCandidates = 3

/** Looks cited titles up in a register; null is a title it does not hold. */
export function lawFinder(register: readonly Law[]): (cited: string) => Law | null {
  const byTitle = indexOf(register)
  return cited => byTitle.get(comparable(cited)) ?? null
}

/** Looks cited titles up in a register, and says which of its titles are near to one it does not hold. */
export function titleMatcher(register: readonly Law[]): (cited: string) => TitleMatch {
  const byTitle = indexOf(register)

  function match(cited: string): TitleMatch {
    const title = comparable(cited)
    const law = byTitle.get(title)
    if (law) return { kind: 'known', law }
    const near = [...byTitle].flatMap(([known, each]) => {
      const distance = nearness(title, known)
      return distance === null ? [] : [{ law: each, distance }]
    })
    near.sort((a, b) => a.distance - b.distance)
    const candidates = [...new Set(near.map(each => each.law))].slice(0, mostCandidates)
    return candidates.length > 0 ? { kind: 'near', candidates } : { kind: 'unknown' }
  }

  // A catalogue cites a few titles many times.
  const answers = new Map<string, TitleMatch>()
  return cited => {
    const answer = answers.get(cited) ?? match(cited)
    answers.set(cited, answer)
    return answer
  }
}

function indexOf(register: readonly Law[]): ReadonlyMap<string, Law> {
  const byTitle = new Map<string, Law>()
  for (const law of register) {
    for (const title of [law.title, ...law.shortTitles]) {
      byTitle.set(comparable(title), law)
      const plain = withoutIssuer(title)
      if (!byTitle.has(plain)) byTitle.set(plain, law)
    }
  }
  return byTitle
}

/** 简称: “中华人民共和国” is left out in speech and in catalogues. */
export function shortTitle(title: string): string {
  return title.replace(/^中华人民共和国/u, '')
}

/** 《社会保险经办条例》（国务院令第765号）: the number only when somebody has compared it. */
export function cite(law: Law): string {
  const isSeen = law.documentNumber !== null && !law.unverified.includes('documentNumber')
  return `《${shortTitle(law.title)}》${isSeen ? `（${law.documentNumber}）` : ''}`
}

/** A title as it is compared: signs, spaces and 〈〉 vary from document to document, and so does 和 between two ministries. */
function comparable(title: string): string {
  const plain = title
    .normalize('NFKC')
    .replace(/^中华人民共和国/u, '')
    .replace(/[\s《》〈〉<>“”"、]/gu, '')
  const [, issuer = '', rest = plain] = /^(.*?)(关于.*)$/u.exec(plain) ?? []
  return issuer.replaceAll('和', '') + rest
}

/** 人力资源社会保障部财政部关于印发…的通知 is often cited from 关于 on. */
function withoutIssuer(title: string): string {
  return comparable(title).replace(/^.*?(?=关于)/u, '')
}
