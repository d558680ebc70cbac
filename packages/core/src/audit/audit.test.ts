import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChainHead, finish, startOfChain, step, type Verdict } from './chain.ts'
import { type AuditEntry, canonicalText } from './entry.ts'

/** Good enough to chain in a test: different texts, different hashes. */
const hashOf = (algorithm: string, text: string) => (algorithm === 'plain' ? `#${text}` : null)

function chainOf(count: number): AuditEntry[] {
  const entries: AuditEntry[] = []
  for (let number = 1; number <= count; number++) {
    const link = {
      number,
      at: `2026-11-23T00:00:0${number}.000Z`,
      actor: 'account-1',
      action: 'publish',
      subject: `guide/${number}`,
      before: null,
      after: { edition: number, parts: ['a', { b: true }] },
      algorithm: 'plain',
      previousHash: entries.at(-1)?.hash ?? startOfChain('654002').hash,
    }
    entries.push({ ...link, hash: hashOf('plain', canonicalText(link)) as string })
  }
  return entries
}

function verify(entries: readonly AuditEntry[], head: ChainHead | null, region = '654002'): Verdict {
  let reached = startOfChain(region)
  for (const entry of entries) {
    const next = step(reached, entry, hashOf)
    if ('ok' in next) return next
    reached = next
  }
  return finish(reached, head)
}
const headOf = (entries: readonly AuditEntry[]) => entries.at(-1) as ChainHead
const whole = chainOf(5)

describe('a chain', () => {
  test('that nobody touched is whole, and so is an empty one', () => {
    expect(verify(whole, headOf(whole))).toEqual({ ok: true, count: 5 })
    expect(verify([], null)).toEqual({ ok: true, count: 0 })
  })

  test('shows any change of any field of any entry, and where', () => {
    const fields = Object.keys(whole[0] as AuditEntry) as (keyof AuditEntry)[]
    fc.assert(
      fc.property(fc.nat(4), fc.constantFrom(...fields), fc.string(), (at, field, other) => {
        const value = field === 'number' ? 99 : other
        fc.pre(JSON.stringify(value) !== JSON.stringify(whole[at]?.[field]))
        const changed = whole.map((entry, n) => (n === at ? { ...entry, [field]: value } : entry))
        expect(verify(changed, headOf(whole))).toMatchObject({ ok: false, number: at + 1 })
      }),
    )
  })

  test.each<[string, (entries: AuditEntry[]) => AuditEntry[]]>([
    ['an entry taken out', entries => entries.toSpliced(2, 1)],
    ['the first taken out', entries => entries.slice(1)],
    ['the last taken off', entries => entries.slice(0, -1)],
    ['all taken out', () => []],
    ['two exchanged', ([a, b, ...rest]) => [b, a, ...rest] as AuditEntry[]],
    ['one twice', entries => [...entries.slice(0, 3), ...entries.slice(2)]],
    ['one added at the end', entries => [...entries, { ...(entries[4] as AuditEntry), number: 6 }]],
  ])('shows %s', (_, change) => {
    expect(verify(change([...whole]), headOf(whole)).ok).toBe(false)
  })

  test('does not pass for another region’s', () => {
    expect(verify(whole, headOf(whole), '654021')).toMatchObject({ ok: false, number: 1 })
  })

  test('that was rewritten from one entry on no longer fits its head', () => {
    const rewritten = chainOf(5).map(entry => ({ ...entry }))
    let previousHash = rewritten[1]?.hash ?? ''
    for (let n = 2; n < 5; n++) {
      const { hash: _, ...link } = { ...(rewritten[n] as AuditEntry), actor: 'someone', previousHash }
      previousHash = hashOf('plain', canonicalText(link)) as string
      rewritten[n] = { ...link, hash: previousHash }
    }
    expect(verify(rewritten, headOf(whole))).toMatchObject({ ok: false, number: 6 })
  })
})

test('the order of keys does not matter, everything else does', () => {
  const [entry] = whole as [AuditEntry]
  const turned = { ...entry, after: { parts: ['a', { b: true }], edition: 1 } }
  expect(canonicalText(turned)).toBe(canonicalText(entry))
  expect(canonicalText({ ...entry, actor: 'a', action: 'bc' })).not.toBe(
    canonicalText({ ...entry, actor: 'ab', action: 'c' }),
  )
})
